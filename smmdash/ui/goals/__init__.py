"""The goals page: business goals and audiences, the goals as cards, and the editor of one goal."""
