goal_type-awareness = Atpazīstamība
    .explain = Zīmolu zina vairāk cilvēku. Der jaunam produktam vai jaunam tirgum.
    .example =
        { $count ->
            [zero] Iegūt { $value } jaunus sekotājus Instagram līdz { $day }
            [one] Iegūt { $value } jaunu sekotāju Instagram līdz { $day }
           *[other] Iegūt { $value } jaunus sekotājus Instagram līdz { $day }
        }
    .example_two = Palielināt ieraksta vidējo sasniedzamību TikTok par { $value } līdz { $day }
    .example_three =
        { $count ->
            [zero] Sasniegt { $value } skatījumus YouTube līdz { $day }
            [one] Sasniegt { $value } skatījumu YouTube līdz { $day }
           *[other] Sasniegt { $value } skatījumus YouTube līdz { $day }
        }
    .why = Viens tīkls, viens skaitlis, kas krājas, viens datums.
goal_type-reputation = Reputācija
    .explain = Par zīmolu runā labi arī tur, kur to neatzīmē.
    .example = Palielināt pozitīvo pieminējumu daļu līdz { $value } (termiņš { $day })
    .example_two = Uzlabot noskaņojuma indeksu par { $value } līdz { $day }
    .example_three =
        { $count ->
            [zero] Panākt { $value } pieminējumus VK līdz { $day }
            [one] Panākt { $value } pieminējumu VK līdz { $day }
           *[other] Panākt { $value } pieminējumus VK līdz { $day }
        }
    .why = Daļa ir salīdzināma arī tad, ja pieminējumu kļūst vairāk.
goal_type-traffic = Vietnes apmeklējumi
    .explain = Sociālie tīkli atved apmeklētājus uz vietni.
    .example = Palielināt apmeklējumus no sociālajiem tīkliem par { $value } līdz { $day }
    .example_two =
        { $count ->
            [zero] Iegūt { $value } saites klikšķus no Telegram līdz { $day }
            [one] Iegūt { $value } saites klikšķi no Telegram līdz { $day }
           *[other] Iegūt { $value } saites klikšķus no Telegram līdz { $day }
        }
    .example_three = Samazināt vietnes atteikumu koeficientu līdz { $value } (termiņš { $day })
    .why = Pieaugumu skaita no jūsu pašu sākuma vērtības.
goal_type-engagement = Kopienas iesaiste
    .explain = Cilvēki uz saturu atsaucas: komentē, dalās, saglabā.
    .example =
        { $count ->
            [zero] Vidēji { $value } komentāri uz Facebook ierakstu līdz { $day }
            [one] Vidēji { $value } komentārs uz Facebook ierakstu līdz { $day }
           *[other] Vidēji { $value } komentāri uz Facebook ierakstu līdz { $day }
        }
    .example_two = Palielināt iesaistes līmeni pēc sasniedzamības Instagram par { $value } līdz { $day }
    .example_three = Palielināt saglabāšanas reižu skaitu Instagram par { $value } līdz { $day }
    .why = Vidējo uz ierakstu nevar palielināt, vienkārši publicējot biežāk.
goal_type-conversions = Konversijas un pārdošana
    .explain = Apmeklētāji dara to, no kā uzņēmums dzīvo: pērk, rezervē, reģistrējas.
    .example =
        { $count ->
            [zero] Panākt { $value } pārdevumus Instagram līdz { $day }
            [one] Panākt { $value } pārdevumu Instagram līdz { $day }
           *[other] Panākt { $value } pārdevumus Instagram līdz { $day }
        }
    .example_two = Palielināt vietnes konversijas koeficientu līdz { $value } (termiņš { $day })
    .example_three = Palielināt reklāmas ROI līdz { $value } (termiņš { $day })
    .why = Tiek skaitīts tas, no kā uzņēmums dzīvo.
goal_type-leads = Potenciālie klienti
    .explain = Cilvēki atstāj savu kontaktinformāciju. Der pirkumiem, par kuriem ilgi domā.
    .example =
        { $count ->
            [zero] Iegūt { $value } potenciālos klientus no reklāmas līdz { $day }
            [one] Iegūt { $value } potenciālo klientu no reklāmas līdz { $day }
           *[other] Iegūt { $value } potenciālos klientus no reklāmas līdz { $day }
        }
    .example_two = Samazināt potenciālā klienta cenu reklāmā par { $value } līdz { $day }
    .example_three =
        { $count ->
            [zero] Piesaistīt { $value } konkursa dalībniekus VK līdz { $day }
            [one] Piesaistīt { $value } konkursa dalībnieku VK līdz { $day }
           *[other] Piesaistīt { $value } konkursa dalībniekus VK līdz { $day }
        }
    .why = Skaitli no pirmās dienas var salīdzināt ar budžetu.
goal_type-service = Klientu apkalpošana
    .explain = Klienti ātri saņem labas atbildes tur, kur jautā.
    .example = Samazināt atbildes laiku līdz { $value } (termiņš { $day })
    .example_two = Palielināt klientu apmierinātību (CSAT) līdz { $value } (termiņš { $day })
    .example_three = Samazināt atbalsta pieprasījumu skaitu par { $value } līdz { $day }
    .why = Jo mazāk, jo labāk: mērķvērtība ir augšējā robeža.
goal_type-listening = Pieminējumu monitorings
    .explain = Jūs zināt, ko runā par jums, konkurentiem un tirgu.
    .example = Palielināt balss daļu par { $value } līdz { $day }
    .example_two = Palielināt zīmola pieminējumu skaitu par { $value } līdz { $day }
    .example_three =
        { $count ->
            [zero] Atrast { $value } tēmtura lietojumus līdz { $day }
            [one] Atrast { $value } tēmtura lietojumu līdz { $day }
           *[other] Atrast { $value } tēmtura lietojumus līdz { $day }
        }
    .why = Tā salīdzina jūs ar konkurentiem no jūsu saraksta.
goal_type-recruiting = Darbinieku piesaiste
    .explain = Kandidāti jūs atrod un piesakās.
    .example =
        { $count ->
            [zero] Saņemt { $value } kandidātu pieteikumus no LinkedIn līdz { $day }
            [one] Saņemt { $value } kandidāta pieteikumu no LinkedIn līdz { $day }
           *[other] Saņemt { $value } kandidātu pieteikumus no LinkedIn līdz { $day }
        }
    .example_two =
        { $count ->
            [zero] Pieņemt darbā { $value } cilvēkus līdz { $day }
            [one] Pieņemt darbā { $value } cilvēku līdz { $day }
           *[other] Pieņemt darbā { $value } cilvēkus līdz { $day }
        }
    .example_three =
        { $count ->
            [zero] Iegūt { $value } saites klikšķus uz vakancēm no LinkedIn līdz { $day }
            [one] Iegūt { $value } saites klikšķi uz vakancēm no LinkedIn līdz { $day }
           *[other] Iegūt { $value } saites klikšķus uz vakancēm no LinkedIn līdz { $day }
        }
    .why = Pieteikumi pasaka vairāk nekā vakances skatījumi.
goal_type-community = Kopienas veidošana
    .explain = Grupa vai čats dzīvo pats: dalībnieki raksta un atgriežas.
    .example =
        { $count ->
            [zero] Palielināt Telegram čatu par { $value } dalībniekiem līdz { $day }
            [one] Palielināt Telegram čatu par { $value } dalībnieku līdz { $day }
           *[other] Palielināt Telegram čatu par { $value } dalībniekiem līdz { $day }
        }
    .example_two = Palielināt ziņojumu skaitu uz dalībnieku Telegram čatā līdz { $value } (termiņš { $day })
    .example_three =
        { $count ->
            [zero] Sakrāt { $value } grupas ierakstus VK līdz { $day }
            [one] Sakrāt { $value } grupas ierakstu VK līdz { $day }
           *[other] Sakrāt { $value } grupas ierakstus VK līdz { $day }
        }
    .why = To skaita no dalībnieku skaita sākumā.
goal_type-trust = Uzticēšanās
    .explain = Zīmolam tic: par to raksta atsauksmes, to iesaka un saglabā, ko tas saka.
    .example =
        { $count ->
            [zero] Saņemt { $value } atsauksmes Facebook līdz { $day }
            [one] Saņemt { $value } atsauksmi Facebook līdz { $day }
           *[other] Saņemt { $value } atsauksmes Facebook līdz { $day }
        }
    .example_two =
        { $count ->
            [zero] Panākt { $value } saglabāšanas reizes Instagram līdz { $day }
            [one] Panākt { $value } saglabāšanas reizi Instagram līdz { $day }
           *[other] Panākt { $value } saglabāšanas reizes Instagram līdz { $day }
        }
    .example_three = Palielināt klientu apmierinātību (CSAT) par { $value } līdz { $day }
    .why = Atsauksmes raksta tie, kas ir pirkuši.
