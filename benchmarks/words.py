"""What made-up events are made of: parties, places, people and the halves of sentences."""

from __future__ import annotations

#: name: (line, title in Japanese, title in Russian)
PARTIES = {
    "Japan": ("", "日本", "Япония"),
    "Russian Empire": ("Russia", "ロシア帝国", "Российская империя"),
    "Soviet Russia": ("Russia", "ソビエト・ロシア", "Советская Россия"),
    "USSR": ("Russia", "ソ連", "СССР"),
    "China": ("", "中国", "Китай"),
    "Manchukuo": ("", "満州国", "Маньчжоу-го"),
    "United Kingdom": ("", "イギリス", "Великобритания"),
    "United States": ("", "アメリカ合衆国", "США"),
}

#: name: (title in Japanese, title in Russian)
PLACES = {
    "Tōkyō": ("東京", "Токио"),
    "Moscow": ("モスクワ", "Москва"),
    "Saint Petersburg": ("サンクトペテルブルク", "Санкт-Петербург"),
    "Beijing": ("北京", "Пекин"),
    "Vladivostok": ("ウラジオストク", "Владивосток"),
    "Port Arthur": ("旅順", "Порт-Артур"),
    "Khabarovsk": ("ハバロフスク", "Хабаровск"),
    "Okha": ("オハ", "Оха"),
    "Harbin": ("ハルビン", "Харбин"),
    "Hakodate": ("函館", "Хакодате"),
}

#: subject: (in English, in Japanese, in Russian, in Spanish), as a title names it
SUBJECTS = {
    "fisheries": ("fisheries", "漁業", "рыболовстве", "la pesca"),
    "trade": (
        "commerce and navigation",
        "通商航海",
        "торговле и мореплавании",
        "el comercio y la navegación",
    ),
    "railways": ("the railways", "鉄道", "железных дорогах", "los ferrocarriles"),
    "concessions": ("the concessions", "利権", "концессиях", "las concesiones"),
    "oil": ("petroleum", "石油", "нефти", "el petróleo"),
    "borders": ("the frontier", "国境", "границе", "la frontera"),
    "prisoners": ("prisoners of war", "捕虜", "военнопленных", "los prisioneros de guerra"),
    "neutrality": ("neutrality", "中立", "нейтралитете", "la neutralidad"),
    "sakhalin": ("Northern Sakhalin", "北樺太", "Северном Сахалине", "Sajalín del Norte"),
    "mail": ("parcels and letters", "郵便", "почте", "el correo"),
}

#: kind: (in English, in Japanese, in Russian, in Spanish)
INSTRUMENTS = {
    "treaty": ("Treaty", "条約", "Договор", "Tratado"),
    "convention": ("Convention", "協約", "Конвенция", "Convención"),
    "agreement": ("Agreement", "協定", "Соглашение", "Acuerdo"),
    "protocol": ("Protocol", "議定書", "Протокол", "Protocolo"),
    "exchange-of-notes": ("Notes", "交換公文", "Обмен нотами", "Canje de notas"),
}

#: kind of an act that stands by itself: what its title begins with
ACTS = {
    "visit": "Visit about",
    "negotiation": "Talks on",
    "incident": "Incident over",
    "statement": "Statement on",
    "decision": "Decision on",
    "conference": "Conference on",
    "battle": "Fighting over",
    "operation": "Advance for",
    "other": "Affair of",
}

#: (name, other names, role)
PEOPLE = (
    ("Gotō Shinpei", ("後藤新平", "Гото Симпэй"), "mayor"),
    ("Yoshizawa Kenkichi", ("芳沢謙吉",), "minister in Beijing"),
    ("Lev Karakhan", ("Лев Карахан", "Karahan"), "plenipotentiary"),
    ("Adolf Joffe", ("Адольф Иоффе",), "envoy"),
    ("Sergei Witte", ("Сергей Витте", "Vitte"), "chief delegate"),
    ("Komura Jutarō", ("小村壽太郎",), "foreign minister"),
    ("Matsuoka Yōsuke", ("松岡洋右",), "foreign minister"),
    ("Vyacheslav Molotov", ("Вячеслав Молотов",), "people's commissar"),
    ("Hatoyama Ichirō", ("鳩山一郎",), "prime minister"),
)

OPENINGS = (
    "The two sides settled",
    "After a winter of talks the delegates put on paper",
    "The cabinet approved",
    "A commission of both governments examined",
    "The ambassador handed over a note about",
    "Newspapers on both sides of the sea reported",
    "A quarrel of many years came to an end with",
    "Without waiting for the other side, the ministry published",
)
OBJECTS = (
    "the waters in which nets may be set",
    "the price of coal at the pit",
    "how many ships may call in a season",
    "the line between the two garrisons",
    "the return of men held since the fighting",
    "the share of the crude that goes south",
    "what is owed for the railway",
    "the duties on salt fish",
)
ENDINGS = (
    "for a term of five years",
    "until a fuller text could be agreed",
    "with a secret annex",
    "against the advice of the navy",
    "and left the rest to a mixed commission",
    "although neither archive keeps a signed copy",
    "subject to ratification",
)
LOCATORS = ("p. {}", "pp. {}-{}", "paragraph {}", "no. {}", "article {}", "vol. {}, p. {}")
PUBLISHERS = ("Nauka", "Iwanami", "Cambridge University Press", "Gaimushō", "Politizdat")
