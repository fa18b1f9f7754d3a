"""Posts given day by day, gains less losses, hashtags, subtotals of a pivot, figures by day and something else."""

import datetime as dt

import pyarrow as pa
import pytest

from smmdash.importers import Answers, Import, read_export
from smmdash.importers.rows.hashtags import MOST, hashtags

TODAY = dt.date(2026, 11, 21)


def read(text: str, name: str = "export.csv", **given: object) -> Import:
    return read_export(text.encode(), name, today=TODAY, **given)  # type: ignore[arg-type]


def notes(found: Import) -> set[str]:
    return {note.key for table in found.tables for note in table.notes}


CONTENT = (
    "Identificador de la publicación,Nombre de usuario de la cuenta,Hora de publicación,Enlace permanente,"
    "Tipo de publicación,Fecha,Visualizaciones,Alcance,Me gusta\n"
)


def test_days_of_a_post_are_no_second_post_where_its_life_is_given():
    found = read(
        CONTENT + "1,cafe,09/16/2025 10:00,,Historia,Total,30,20,5\n"
        "1,cafe,09/16/2025 10:00,,Historia,09/16/2025,18,12,3\n1,cafe,09/16/2025 10:00,,Historia,09/17/2025,12,9,2\n"
    )
    assert found.facts.posts[["views", "reach", "likes"]].to_numpy().tolist() == [[30, 20, 5]]
    assert found.tables[0].rows_known == ((3, "part_of_post"), (4, "part_of_post"))
    assert found.tables[0].measures["views"].sum == 30


def test_days_of_a_post_are_added_where_nothing_else_is_given_and_people_are_not():
    found = read(
        CONTENT + "1,cafe,09/16/2025 10:00,,Reel,09/16/2025,18,12,3\n1,cafe,09/16/2025 10:00,,Reel,09/17/2025,12,9,2\n"
        "2,cafe,09/16/2025 11:00,,Reel,09/16/2025,7,6,1\n"
    )
    posts = found.facts.posts.set_index("post_id")
    assert posts["views"].to_dict() == {"1": 30, "2": 7}
    assert posts["reach"].isna().to_dict() == {"1": True, "2": False}
    assert "parts_added" in notes(found)


def test_a_loss_of_followers_is_no_gain():
    head = "Content,Video title,Video publish time,Views,Subscribers\n"
    found = read(head + 'a,b,"Feb 19, 2023",10,5\nc,d,"Feb 20, 2023",15,-2\ne,f,"Feb 21, 2023",15,0\n')
    posts = found.facts.posts
    assert posts[["followers_gained", "followers_lost"]].to_numpy().tolist() == [[5, 0], [0, 2], [0, 0]]
    assert "net_split" in notes(found)
    plain = read(head + 'a,b,"Feb 19, 2023",10,5\n')
    assert "followers_lost" not in plain.facts.posts
    assert "net_split" not in notes(plain)


def test_a_net_column_gives_way_to_one_of_gains_and_takes_a_known_loss_into_account():
    head = "Content,Video title,Video publish time,Views,Subscribers,Subscribers gained,Subscribers lost\n"
    posts = read(head + 'a,b,"Feb 19, 2023",10,-1,2,3\n').facts.posts
    assert posts[["followers_gained", "followers_lost", "subscribers"]].to_numpy().tolist() == [[2, 3, -1]]
    head = "Content,Video title,Video publish time,Views,Subscribers,Subscribers lost\n"
    posts = read(head + 'a,b,"Feb 19, 2023",10,-1,3\n').facts.posts
    assert posts[["followers_gained", "followers_lost"]].to_numpy().tolist() == [[2, 3]]


@pytest.mark.parametrize(
    ("caption", "tags"),
    [
        ("Freshly baked #Maize, #rīga! #Рига #выпечка.", "maize rīga рига выпечка"),
        ("#a #A #a", "a"),
        ("we are #1 and &#39;quoted&#39;", ""),
        ("see https://x.example/#part or mail#me", ""),
        ("#日本 ＃パン #läuft_2026 (#ok)", "日本 パン läuft_2026 ok"),
        ("no tags", ""),
        ("", ""),
        ("#one#two", "one"),
    ],
)
def test_hashtags_of_a_caption(caption: str, tags: str) -> None:
    assert hashtags(pa.array([caption])).to_pylist() == [tags]


def test_hashtags_are_bounded():
    caption = " ".join(f"#tag{number}" for number in range(200))
    assert len(hashtags(pa.array([caption]))[0].as_py().split()) == MOST


def test_a_column_of_labels_counts_before_the_caption():
    head = "Post ID,Page ID,Page name,Title,Publish time,Permalink,Custom labels,Reach,Reactions\n"
    rows = read(head + '1,2,Cafe,"new #buns",09/16/2025 10:00,,sale,5,1\n').facts.posts
    assert rows["tags"].tolist() == ["sale"]


def test_subtotals_of_a_pivot_are_not_added():
    head = "Nombre de la campaña,Día,Importe gastado (EUR),Impresiones,Alcance\n"
    rows = "All,All,60,600,90\nA,All,30,300,50\nA,2026-10-01,10,100,40\nA,2026-10-02,20,200,45\nB,All,30,300,60\n"
    rows += "B,2026-10-01,30,300,60\n"
    found = read(head + rows)
    days = found.facts.days
    assert (days["spend"].sum(), days["impressions"].sum()) == (60, 600)
    assert [reason for _, reason in found.tables[0].rows_known] == ["total", "other_level", "other_level"]
    assert found.facts.periods.set_index("measure")["value"].to_dict() == {"spend": 60, "impressions": 600, "reach": 90}


@pytest.mark.parametrize(
    "header", ["Date,Traffic source,Views", "Fecha,Fuente de tráfico,Vistas", "Дата,Источник трафика,Просмотры"]
)
def test_days_by_something_else_are_not_taken_for_days(header: str) -> None:
    found = read(f"{header}\n2026-10-01,a,5\n2026-10-01,b,7\n2026-10-02,a,1\n", "Chart data.csv")
    assert found.facts.is_empty


@pytest.mark.parametrize(
    ("header", "total"),
    [
        ("Контент,Название видео,Время публикации видео,Просмотры,Время просмотра (часы)", "Итоговое значение"),
        ("Contenido,Título del video,Tiempo de publicación del video,Vistas,Tiempo de reproducción (horas)", "Total"),
        ("Contenu,Titre de la vidéo,Heure de publication de la vidéo,Vues,Durée de visionnage (heures)", "Total"),
        ("Conteúdo,Título do vídeo,Horário de publicação do vídeo,Visualizações,Tempo de exibição (horas)", "Total"),
        ("Saturs,Videoklipa nosaukums,Videoklipa publicēšanas laiks,Skatījumi,Skatīšanās laiks (stundas)", "Kopā"),
    ],
)
def test_videos_in_every_language(header: str, total: str) -> None:
    rows = f'{total},,,30,2\nabcdefghijk,a,"Feb 19, 2023",10,1\nlmnopqrstuv,b,"Feb 20, 2023",20,1\n'
    found = read(f"{header}\n{rows}", answers=Answers(confirm="yes"))
    assert found.format == "youtube_content"
    assert found.facts.posts[["views", "watch_time_minutes"]].sum().tolist() == [30, 120]
    assert found.facts.periods.set_index("measure")["value"].to_dict() == {"views": 30, "watch_time_minutes": 120}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("8 марта", "9 марта"), ("8. marts", "9. marts"), ("8. März", "9. März"), ("8 de marzo", "9 de marzo"),
        ("8 de março", "9 de março"), ("8 mars", "9 mars"), ("March 8", "March 9"), ("8 March", "9 March"),
    ],
)  # fmt: skip
def test_tiktoks_days_in_every_language(first: str, second: str) -> None:
    head = '"Date","Video Views","Profile Views","Likes","Comments","Shares"\n'
    found = read(f'{head}"{first}","5","1","1","1","1"\n"{second}","6","1","1","1","1"\n', "Overview.csv")
    assert (found.tables[0].first, found.tables[0].last) == (dt.date(2026, 3, 8), dt.date(2026, 3, 9))


@pytest.mark.parametrize(
    ("head", "title", "network", "measure"),
    [
        ('"Data","Primary"', "Alcance do Instagram", "instagram", "reach"),
        ('"Data","Primary"', "Seguidores no Instagram", "instagram", "followers_gained"),
        ('"Fecha","Primary"', "Visitas al perfil de Instagram", "instagram", "profile_views"),
        ('"Date","Primary"', "Couverture de la Page Facebook", "facebook", "reach"),
        ('"Дата","Primary"', "Охват в Instagram", "instagram", "reach"),
        ('"Datum","Primary"', "Instagram-Follower", "instagram", "followers_gained"),
        ('"Datums","Primary"', "Sasniegtā auditorija Instagram", "instagram", "reach"),
    ],
)
def test_insights_by_day_in_every_language(head: str, title: str, network: str, measure: str) -> None:
    text = f'sep=,\n"{title}"\n{head}\n"2026-10-01T00:00:00","4"\n"2026-10-03T00:00:00","6"\n'
    found = read_export(text.encode("utf-16"), "Alcance.csv", answers=Answers(confirm="yes"), today=TODAY)
    assert found.format == "meta_insights_daily"
    assert (found.network, found.facts.days[measure].sum()) == (network, 10)


def test_parts_of_a_day_never_pass_for_the_day():
    head = "Date,Video Views,Profile Views,Likes,Comments,Shares,Market\n"
    rows = "2026-11-01,5,1,1,1,1,LV\n2026-11-01,7,1,1,1,1,EE\n2026-11-02,9,1,1,1,1,LV\n"
    found = read(head + rows)
    assert [(row.line, row.reason) for row in found.tables[0].rejected] == [(2, "part_of_day"), (3, "part_of_day")]
    assert found.facts.days["views"].tolist() == [9]
    twice = read(head + rows.replace("EE", "LV"))
    assert [(row.line, row.reason) for row in twice.tables[0].rejected] == [(2, "duplicate")]
    numbers = read(head + rows.replace("LV", "1").replace("EE", "2"))
    assert [(row.line, row.reason) for row in numbers.tables[0].rejected] == [(2, "duplicate")]
