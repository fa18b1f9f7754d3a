"""The words that the sentence grammar knows, by language and by what they are about."""
