# De eigen gegevens: wie keek, wat bewaard wordt, kopiëren, wissen, sluiten.

data-title = Uw gegevens
data-row-text = Wie keek, een kopie, wissen

data-looks-title = Wie keek
data-looks-lead = Telkens als een dienst opent wat u stuurde, wordt dat opgeschreven. Hier ziet u welke dienst en waarvoor, niet de naam van de ambtenaar. Een inzage wordt { $hours } uur later getoond.
data-looks-alike = Geen eiland vraagt om meer tijd.
data-looks-apart = Waar de wet van een eiland dat zegt, wordt een inzage later getoond, of voor sommige doelen niet: { $islands }.
data-looks-since = Inzagen worden zo bewaard sinds { $date }. Eerdere kunnen hier niet getoond worden.
data-looks-none = Niemand heeft gekeken, voor zover dat nu te zeggen is.
data-looks-more = De laatste { $count } worden getoond. Een kopie van uw gegevens heeft de laatste 1.000.
data-look-when = Wanneer
data-look-who = Dienst
data-look-what = Wat
data-look-why = Waarvoor
data-look-whole = De administratie
data-look-call = Uw melding { $reference }
data-look-certificate = Een certificaat van u
data-look-attachment = Een bestand dat u stuurde
data-look-photograph = De foto van uw boot
data-look-other = Een gegeven van u

data-keep-title = Wat bewaard wordt, en tot wanneer
data-keep-what = Wat
data-keep-until = Tot
data-keep-why = Waarom
data-keep-lists = Uw lijsten: mensen, boten, goederen
data-keep-removed = Wat u uit een lijst haalde
data-keep-guests = Links van gasten en hun namen
data-keep-drafts = Plannen die u nooit stuurde
data-keep-calls = Verstuurde meldingen, besluiten en berichten
data-keep-certificates = Certificaten
data-keep-attachments = Bestanden bij antwoorden
data-keep-letters = Brieven aan u, eenmaal verstuurd
data-keep-sessions = Op welke apparaten u inlogde
data-keep-ledger = Wie wat deed en las
data-until-deleted = u het wist
data-until-removed = { $days } dagen daarna
data-until-ended = { $days } dagen na het einde
data-until-changed = { $days } dagen na de laatste wijziging
data-until-sent = { $days } dagen daarna
data-until-law = de wet van het eiland het toelaat; de administratie beslist
data-until-never = altijd; er staan geen namen in
data-why-lists = Zodat u ze één keer invult.
data-why-removed = Zodat een vergissing hersteld kan worden.
data-why-guests = De links dienen nergens meer toe.
data-why-drafts = Zodat u een plan het volgende seizoen terugvindt.
data-why-calls = Het zijn de gegevens van de administratie over uw aankomst en vertrek.
data-why-certificates = Het volgende eiland moet ze kunnen controleren.
data-why-attachments = Ze horen bij de melding waarop ze antwoorden.
data-why-letters = Zodat een mislukte brief opnieuw kan gaan.
data-why-sessions = Zodat een vreemde inlog onderzocht kan worden.
data-why-ledger = Het bewijst dat niets heimelijk gewijzigd of gelezen is.

data-correct-title = Ze verbeteren
data-correct-lead = Uw lijsten en plannen wijzigt u zelf. Wat u stuurde wijzigt u door de reis te wijzigen en opnieuw te sturen; de diensten zien dan beide versies.
data-correct-goods = Wapens, dieren en voorraden
data-more-title = Kopiëren, wissen, sluiten
data-done-deleted = Wat u koos is gewist.
data-done-closed = Uw account is gesloten. Een brief aan uw adres bevestigt het.

data-export-title = Een kopie van uw gegevens nemen
data-export-lead = U krijgt uw profiel, uw lijsten, uw gezelschappen, elk plan, elke verstuurde melding met besluiten, berichten en certificaten, en wie keek.
data-export-form = Wat wilt u kopiëren?
data-export-zip = De gegevens en de bestanden
data-export-zip-hint = Een ZIP met data.json, de bestanden bij uw aanlopen en de foto's van uw boten.
data-export-json = Alleen de gegevens
data-export-json-hint = Eén bestand (JSON).
data-export-care = Iedereen die met u voer staat erin. Bewaar het waar niemand anders het leest.
data-export-button = Kopie nemen

data-delete-title = Lijsten en plannen wissen
data-delete-lead = Wat u kiest wordt meteen gewist en komt niet terug. Een verstuurde melding houdt wat erin stond.
data-delete-what = Wat wilt u wissen?
data-delete-people = Mensen, hun documenten en gezelschappen
data-delete-vessels = Boten, met hun foto's
data-delete-belongings = Wapens, dieren en voorraden
data-delete-drafts = Plannen die u nooit stuurde
data-delete-none = Kies wat u wilt wissen.
data-delete-button = Definitief wissen

data-close-title = Uw account sluiten
data-close-goes = Dit verdwijnt: uw naam, adres en wachtwoord, uw lijsten, uw plannen, de foto's van uw boten, het adres van uw agenda en uw sleutels voor programma's. Al uw apparaten worden uitgelogd. Het kan niet ongedaan gemaakt worden.
data-close-stays = Dit blijft: de meldingen die u stuurde, met de mensen erop, hun besluiten, berichten, bestanden en certificaten. Ze zijn van de administraties aan wie u ze stuurde, tot de wet ze laat gaan. Het logboek blijft ook; er staan geen namen in.
data-close-under-way = Er loopt een aanloop: { $references }. Sluit uw account als die voorbij is, of trek eerst de melding in.
data-close-seat = Dit account werkt ook voor een administratie. Vraag de beheerder daarvan eerst die rol te beëindigen.
data-close-button = Account definitief sluiten
