"""Secrets are put together at run time, so that no scanner of repositories takes them for real ones."""

import random
import string

import pytest

from smmdash.audit.secrets import KINDS, looks_like_secret

LETTERS = string.ascii_letters + string.digits


def noise(length: int, letters: str = LETTERS, seed: int = 7) -> str:
    return "".join(random.Random(seed).choices(letters, k=length))


def joined(*parts: str) -> str:
    return "".join(parts)


SECRETS = {
    "english assignment": ("password", joined("pass", "word: ", "Sum", "mer2026!")),
    "english is": ("password", joined("The pass", "word is ", "korva", "92x")),
    "short for password": ("password", joined("login anna, p", "w: ", "k0ld", "brew")),
    "equals sign": ("password", joined("PASS", "WORD=", "espresso", "#11")),
    "json field": ("password", joined('{"pass', 'word": "', "flat7", 'white"}')),
    "latvian assignment": ("password", joined("Par", "ole: ", "kafija", "2026")),
    "latvian ir": ("password", joined("par", "ole ir ", "rigas", "9kafija")),
    "russian assignment": ("password", joined("Пар", "оль: ", "кофе", "2026")),
    "russian dash": ("password", joined("пар", "оль — ", "Lat", "te!77")),
    "russian latin": ("password", joined("логин anna, пар", "оль: ", "qaz", "123wsx")),
    "common word": ("password", joined("pass", "word: ", "qwe", "rty")),
    "after an address": ("password", joined("anna@example.lv", ":", "Zir", "gs2026")),
    "after an address and a slash": ("password", joined("ivan@example.ru / ", "Mos", "t!4471")),
    "alone": ("password", joined("Ka", "fija", "!2026")),
    "pin": ("password", joined("PIN", ": ", "4821")),
    "inside an address": ("password", joined("https://anna:", "kafija", "@example.lv/login")),
    "api key": ("password", joined("API", "_KEY = ", noise(8), "4x")),
    "client secret": ("password", joined("client", "_secret: ", noise(12), "1a")),
    "russian token": ("password", joined("то", "кен: ", noise(14), "5b")),
    "payment key": ("token", joined("sk", "_live_", noise(24))),
    "model key": ("token", joined("sk", "-proj-", noise(40))),
    "code host": ("token", joined("gh", "p_", noise(36))),
    "chat": ("token", joined("xox", "b-", noise(12, string.digits), "-", noise(24))),
    "cloud": ("token", joined("AK", "IA", noise(16, string.ascii_uppercase + string.digits))),
    "search": ("token", joined("AI", "za", noise(35))),
    "facebook": ("token", joined("EA", "AG", noise(60))),
    "telegram bot": ("token", joined(noise(10, string.digits), ":", noise(35))),
    "vk": ("token", joined("vk", "1.a.", noise(60))),
    "old vk": ("token", noise(85, "0123456789abcdef")),
    "address with a token": ("token", joined("https://graph.example.com/me?access", "_token=", noise(24))),
    "web token": ("token", joined("ey", "J", noise(20), ".", noise(30), ".", noise(20))),
    "header": ("bearer", joined("Authorization: Bear", "er ", noise(30), "1")),
    "private key": ("private_key", joined("-----BEGIN RSA PRIV", "ATE KEY-----")),
    "random": ("random", joined("ключик ", noise(32))),
    "random with punctuation": ("random", joined("use ", noise(40), " for it")),
}

ORDINARY = (
    "password is in 1Password vault Marketing",
    "Password: 1Password, vault Marketing",
    "Password: LastPass → Social",
    "password: see the vault",
    "The password is kept by Anna",
    "The password is in Bitwarden (collection SMM).",
    "Password reset link goes to info@example.lv",
    "Parole glabājas 1Password, glabātava „Mārketings”",
    "Parole: pie Annas",
    "parole ir Bitwarden glabātavā",
    "Пароль хранится в 1Password, сейф «Маркетинг»",
    "Пароль: у Анны",
    "пароли: сейф KeePassXC",
    "Токен доступа обновляет Игорь раз в 60 дней",
    "Ключ к успеху: 3 публикации в неделю",
    "The key: consistency",
    "Atslēga: regulārs saturs",
    "https://www.instagram.com/p/Cx1aB2dE3fG/",
    "https://docs.google.com/spreadsheets/d/1aB2cD3eF4gH5iJ6kL7mN8oP9qR0sT1uV2wX3yZ4/edit",
    "https://youtu.be/dQw4w9WgXcQ?si=AbCdEf123456",
    "https://example.lv/?utm_source=vk&utm_campaign=spring_sale_2026",
    "17912345678901234",
    "-198765432_4821",
    "urn:li:activity:7123456789012345678",
    "pfbid02AbC3dEf4GhI5jKl6MnO7pQr8StU9vWx0YzA1bC2dE3fG4hI5jK6l",
    "550e8400-e29b-41d4-a716-446655440000",
    "#SummerSale2026 #кофе2026 #RīgasKafija",
    "#Kafija2026!",
    "@riga.roast_2026",
    "anna.berzina@example.lv",
    "Звоните: +371 29 123 456, ежедневно 10:00–20:00",
    "anna@example.lv / +371 29123456",
    "anna@example.lv | Marketing",
    "Increase engagement by 20% by Q4-2026!",
    "Ziemassvētku akcija -50% no 01.12.2026",
    "iPhone15!",
    "SummerCollection2026LaunchCampaign",
    "2026-11-21T08:30:00+02:00",
    "spring_sale_2026_riga_latte_v2_final",
    "Ask for the access token at the agency",
    "Bearer of good news since 1998",
    "Рекламный кабинет: доступ у агентства, договор № 2026/118",
    "PIN a post every Monday",
    "Conversion rate = orders / visits",
    "3f2504e04f8911d39a0c0305e82c3301",
    "",
)


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_is_noticed_and_its_kind_told(name: str) -> None:
    kind, text = SECRETS[name]
    assert looks_like_secret(text) == kind


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_inside_prose_is_noticed(name: str) -> None:
    _, text = SECRETS[name]
    if name != "alone":  # beside other words it is no longer told from an ordinary word
        assert looks_like_secret(f"Instagram, vada Anna.\n{text}\nСм. также план.") in KINDS


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_passes(text: str) -> None:
    assert looks_like_secret(text) is None


def test_there_are_enough_examples() -> None:
    assert len(SECRETS) >= 30
    assert len(ORDINARY) >= 40


def test_random_strings_of_32_are_nearly_always_noticed() -> None:
    noticed = sum(looks_like_secret(noise(32, seed=seed)) is not None for seed in range(300))
    assert noticed >= 290


def test_a_long_text_is_judged_quickly() -> None:
    assert looks_like_secret("парол" * 800 + "password" * 100 + "=" * 400) is None
