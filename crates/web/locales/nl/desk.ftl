# The officer's desk: the queue, one call on one page, deciding.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

desk-title = Aankomsten en vertrekken
desk-title-mine = Wacht op u
desk-port = Haven
desk-port-all = Elke haven
desk-show = Tonen
desk-show-all = Alles
desk-find = Schip, registratie, MMSI of referentie
desk-filter = Tonen
desk-column-due = Verwacht
desk-column-vessel = Schip
desk-column-route = Van → volgende
desk-column-people = Personen
desk-column-agencies = Diensten
desk-column-why = Waarom hier
desk-column-waiting = Wacht al
desk-no-reason = Niets valt op
desk-empty = Hier wacht niets. Nieuwe meldingen verschijnen als u de pagina opnieuw laadt.
desk-not-found = Hiermee is geen schip gevonden. Probeer een deel van de naam, de registratie, het MMSI of de referentie.
desk-show-everything = Elke aanloop van het gebied tonen
desk-older = Ook tonen wat meer dan 48 uur geleden verwacht werd
desk-first-page = Terug naar de eerste pagina

desk-today = vandaag { $time }
desk-tomorrow = morgen { $time }
desk-yesterday = gisteren { $time }
desk-in = over { $span }
desk-ago = { $span } geleden
desk-arrives = komt aan
desk-leaves = vertrekt
desk-in-port = in de haven
desk-left = vertrokken
desk-hull = Romp: { $colour }
desk-masts = { $count ->
    [one] één mast
   *[other] { $count } masten
}
desk-mmsi = MMSI { $number }
desk-imo = IMO { $number }
desk-hin = HIN { $number }
desk-call-sign = Roepnaam { $number }
desk-number-fits = klopt ✓
desk-number-wrong = geen geldig nummer
desk-mmsi-fits = { $flag } ✓
desk-mmsi-other-flag = zegt { $flag }
desk-mmsi-flag = { $flag }, vlag niet opgegeven

desk-arrives-at = Komt aan { $time }
desk-leaves-at = Vertrekt { $time }
desk-arrived-at = Aangekomen { $time }
desk-left-at = Vertrokken { $time }
desk-time-open = Tijd niet opgegeven
desk-from = uit { $port }
desk-next = hierna { $port }
desk-then = daarna
desk-record-arrival = Aankomst nu vastleggen
desk-record-departure = Vertrek nu vastleggen
desk-version = Versie { $version }, ontvangen { $time }
desk-way-version = { $way }, versie { $version }

desk-stands-awaiting = wacht
desk-stands-in_progress = begonnen
desk-stands-queried = vraag aan de schipper
desk-stands-withheld = aangehouden
desk-stands-granted = geklaard
desk-stands-granted_with_conditions = geklaard onder voorwaarden
desk-stands-refused = geweigerd
desk-stands-revoked = ingetrokken
desk-stands-cancelled = teruggenomen

desk-decide = Beslissen
desk-you = { $agency } (u)
desk-decide-for = Voor
desk-decide-again = Opnieuw beslissen
desk-reason = Reden of vraag: de schipper leest dit
desk-conditions = Voorwaarden: komen op het certificaat
desk-not-yours = Uw dienst beslist hier niet.
desk-reopened = Besloten over een eerdere versie; kijk opnieuw
desk-words-needed-clear = Schrijf waarom.
desk-words-needed-clear_with_conditions = Schrijf de voorwaarden, bijvoorbeeld: vuurwapens blijven tot vertrek verzegeld aan boord.
desk-words-needed-query = Schrijf uw vraag, bijvoorbeeld: in welke jachthaven ligt u?
desk-words-needed-refer = Schrijf naar wie u doorverwijst en waarom.
desk-words-needed-hold = Schrijf waarom ambtenaren eerst aan boord moeten komen.
desk-words-needed-refuse = Schrijf waarom u weigert. De schipper leest het, en het blijft in het logboek staan.
desk-words-too-long = Maak deze tekst korter: hoogstens { $most } tekens.
desk-conflict = Terwijl u dit open had, kwam er een nieuwere versie of besliste een collega. Er is niets vastgelegd. Wat u schreef staat er nog: kijk wat er veranderd is en beslis dan opnieuw.
desk-withdrawn = De melding is teruggenomen of dit was al gedaan. Er is niets vastgelegd. Wat u schreef staat er nog.
desk-moved-already = Dit was al vastgelegd. Er is niets gewijzigd.

desk-needs = Vraagt uw aandacht ({ $count })
desk-needs-none = Geen controle vond iets. Vergelijk personen en papieren en beslis dan.
desk-passed = { $count ->
    [one] Eén controle in orde
   *[other] { $count } controles in orde
}
desk-severity-block = Tegenspraak
desk-severity-refer = Beslis hierover
desk-severity-warn = Kijk
desk-severity-info = Weet
desk-not-computed = { $count ->
    [one] Eén controle kon niet worden gedaan
   *[other] { $count } controles konden niet worden gedaan
}
desk-changed = Sinds de laatste klaring
desk-changed-in = Gewijzigd in versie { $version }, ontvangen { $time }:
desk-changed-nothing = Versie { $version } wijzigt niets van wat u hier ziet.
desk-change = gewijzigd
desk-joined = erbij
desk-left-list = eraf
desk-same = gelijk
desk-differs = verschilt
desk-changed-vessel = Gegevens van het schip
desk-changed-person = Gegevens van { $name }
desk-changed-from = Van: { $was } → { $is }
desk-changed-next = Hierna: { $was } → { $is }
desk-changed-arrival = Aankomst: { $was } → { $is }
desk-changed-departure = Vertrek: { $was } → { $is }
desk-changed-goods = { $what }: { $was } → { $is }
desk-changed-answers = { $count ->
    [one] Eén antwoord van de aangifte
   *[other] { $count } antwoorden van de aangifte
}
desk-no-last-clearance = Er is geen eerdere klaring van dit schip bekend om mee te vergelijken.
desk-stay = Kwam met { $came }, vertrekt met { $leave }. Hier aan boord gekomen: { $joins }. Achtergebleven: { $stays }.
desk-last-here = Laatste aanloop hier op { $day }, { $port }:

desk-people = { $count ->
    [one] Eén persoon
   *[other] { $count } personen
}
desk-person = Persoon
desk-role = Rol
desk-born = Geboren
desk-age = { $age } jaar
desk-nationality = Nationaliteit
desk-document = Document
desk-expires = Verloopt
desk-moves = Aan en van boord
desk-document-none = geen document
desk-zone-fits = zone gelezen ✓
desk-zone-wrong = zone klopt niet
desk-zone-differs = zone zegt iets anders
desk-zone-none = zone niet opgegeven
desk-number-odd = ongewoon nummer
desk-look = Kijk
desk-expiry-open = niet opgegeven
desk-expired = Verlopen
desk-expires-short = Te kort
desk-joins-here = komt hier aan boord
desk-leaves-here = gaat hier van boord

desk-goods-title = Aangegeven goederen
desk-goods = Goederen
desk-goods-none = Er is niets aangegeven.
desk-spirits = Sterkedrank
desk-wine = Wijn
desk-beer = Bier
desk-cigarettes = Sigaretten
desk-cigars = Sigaren
desk-tobacco = Andere tabak
desk-medicines = Medicijnen
desk-other-goods = Andere goederen
desk-weapons = Wapens
desk-animals = Dieren
desk-cash = Contant geld
desk-health = Gezondheid
desk-controlled = gecontroleerd
desk-prescription = recept aan boord
desk-no-prescription = geen recept
desk-serial = serienummer { $value }
desk-calibre = kaliber { $value }
desk-rounds = { $count ->
    [one] één patroon
   *[other] { $count } patronen
}
desk-licence = vergunning { $value }
desk-permit = toestemming { $value }
desk-kept = bewaard: { $value }
desk-microchip = chip { $value }
desk-rabies = rabiësvaccinatie { $day }
desk-titre = antistoffentest { $day }
desk-goes-ashore = gaat aan land
desk-stays-aboard = blijft aan boord
desk-since-day = sinds { $day }
desk-recent-port = { $place }, vertrokken { $day }
desk-sanitation = Certificaat van scheepshygiëne: { $value }
desk-answers = Antwoorden van de aangifte
desk-answers-flagged = Antwoorden om naar te kijken
desk-question = Vraag
desk-answer = Antwoord
desk-yes = Ja
desk-no = Nee

desk-particulars = Het schip en zijn aanloop
desk-reason-of-call = Reden van de aanloop
desk-owner = Eigenaar
desk-home-port = Thuishaven
desk-built = Gebouwd
desk-material = Romp
desk-beam = Breedte
desk-draught = Diepgang
desk-tonnage = Brutotonnage
desk-inboard = Binnenboordmotoren
desk-outboard = Buitenboordmotoren
desk-charter-licence = Chartervergunning

desk-fees = Kosten
desk-fees-none = Voor zover de regels van dit gebied bekend zijn, gelden er geen kosten.
desk-fee = Kosten
desk-fee-agency = Geïnd door
desk-fee-amount = Bedrag
desk-fee-source = Bron
desk-fee-possible = mogelijk
desk-fee-not-counted = niet in het totaal
desk-fee-unknown = bedrag niet bekend

desk-history = Eerdere aanlopen
desk-history-none = Dit schip is hier niet eerder geweest.
desk-earlier = { $count ->
    [one] Eén andere aanloop van dit schip hier
   *[other] { $count } andere aanlopen van dit schip hier
}
desk-reference = Referentie
desk-when = Wanneer

desk-talk = Gesprek
desk-talk-none = Er is niets geschreven.
desk-message = Schrijf de schipper
desk-message-hint = Hiermee wordt niets besloten.
desk-message-needed = Schrijf wat de schipper moet lezen.
desk-send = Verzenden

desk-decisions = Besluiten
desk-decisions-none = Nog niemand heeft besloten.
desk-agency = Dienst
desk-decision = Besluit
desk-officer = Ambtenaar
desk-words = Reden, voorwaarden
desk-versions = Versies van de meldingen
desk-received = Ontvangen
desk-notice = Melding
desk-state-of-it = Stand
desk-reopens = Opent opnieuw
desk-ledger = Dat u deze pagina hebt geopend, staat in het logboek.

desk-certificate-issued = afgegeven
desk-certificate-revoked = ingetrokken
desk-revoke = Deze klaring intrekken
desk-revoke-why = Waarom de klaring wordt ingetrokken
desk-revoke-hint = Iedereen die het certificaat controleert, leest dit.
desk-revoke-needed = Schrijf waarom u de klaring intrekt. Iedereen die het certificaat controleert, leest dit.

desk-done-clear = Geklaard.
desk-done-clear_with_conditions = Geklaard onder voorwaarden.
desk-done-query = Uw vraag is bij de schipper.
desk-done-refer = Doorverwezen.
desk-done-hold = Aangehouden voor bezoek aan boord. De schipper krijgt bericht.
desk-done-refuse = Geweigerd. De schipper krijgt de reden te lezen.
desk-done-arrived = De aankomst is vastgelegd.
desk-done-departed = Het vertrek is vastgelegd.
desk-done-message = Uw bericht is bij de schipper.
desk-done-revoke = De klaring is ingetrokken en het certificaat geldt bij controle niet meer.

# Why a call is in the queue: what each check found, in a few words, nobody's name in it.
desk-why-people-unique = Dezelfde persoon twee keer
desk-why-document-unique = Hetzelfde document twee keer
desk-why-person-born = Geboortedatum kan niet
desk-why-country-codes-known = Onbekende landcode
desk-why-country-codes-current = Vroegere landcode
desk-why-document-present = Persoon zonder document
desk-why-document-dates = Datums van een document kunnen niet
desk-why-mrz-check-digits = Paspoortzone klopt niet
desk-why-mrz-agrees = Paspoortzone zegt iets anders
desk-why-vessel-particulars = Gegevens van het schip onvolledig
desk-why-vessel-mmsi = MMSI niet geldig
desk-why-vessel-mmsi-flag = MMSI van een andere vlag
desk-why-vessel-imo = IMO-nummer niet geldig
desk-why-vessel-hull-id = Rompnummer niet geldig
desk-why-vessel-hull-id-year = Rompnummer van een ander jaar
desk-why-vessel-call-sign = Roepnaam niet geldig
desk-why-vessel-call-sign-flag = Roepnaam van een andere vlag
desk-why-places-known = Haven ervoor of erna niet bekend
desk-why-from-given = Laatste haven niet opgegeven
desk-why-from-matches-last-clearance = Elders voor het laatst uitgeklaard
desk-why-people-match-last-clearance = Niet de personen van de laatste klaring
desk-why-document-in-other-voyage = Een persoon is op een andere reis
desk-why-vessel-in-other-voyage = Schip elders aangemeld
desk-why-port-known = Haven niet bekend
desk-why-times-given = Tijden ontbreken
desk-why-time-exists = Tijd bestaat niet
desk-why-time-clear = Tijd komt die dag twee keer voor
desk-why-arrival-before-departure = Vertrekt vóór aankomst
desk-why-calls-in-order = Aanlopen niet op volgorde
desk-why-leg-possible = Overtocht te snel
desk-why-leg-usual = Overtocht ongewoon snel
desk-why-port-repeated = Dezelfde haven twee keer
desk-why-notice-in-time = Melding kwam te laat
desk-why-departure-notice-in-time = Vertrekmelding kwam te laat
desk-why-office-open-on-arrival = Komt buiten kantoortijd aan
desk-why-office-open-on-departure = Vertrekt buiten kantoortijd
desk-why-stay-within-limit = Verblijf langer dan toegestaan
desk-why-people-any = Niemand aan boord
desk-why-people-one-master = Niet precies één kapitein
desk-why-people-coherent = Personen kloppen niet
desk-why-people-changes = Aan en van boord gaan klopt niet
desk-why-minor-accompanied = Een minderjarige reist mee
desk-why-document-valid-on-arrival = Document verlopen bij aankomst
desk-why-document-valid-past-stay = Paspoort te kort geldig voor het verblijf
desk-why-charter-licence = Chartervergunning ontbreekt
desk-why-fee-band-close = Lengte dicht bij een tariefgrens
desk-why-questions-answered = Vragen niet beantwoord
desk-why-answers-fit = Antwoorden van de verkeerde soort
desk-why-answers-detailed = Toelichting ontbreekt
desk-why-answers-known = Antwoorden op onbekende vragen
desk-why-answers-for-officer = Een antwoord waarover u moet beslissen
desk-why-answers-worth-knowing = Een antwoord om te lezen
desk-why-health-answers = Ziekte aangegeven
desk-why-goods-match-answers = Goederen en antwoorden kloppen niet met elkaar
desk-why-cash-declared = Contant geld aan te geven
desk-why-weapon-aboard = Wapens aan boord
desk-why-weapon-serial-unique = Serienummer van een wapen twee keer
desk-why-weapon-details = Gegevens van een wapen ontbreken
desk-why-weapon-approval = Wapen zonder toestemming
desk-why-animal-microchip = Dier zonder chip
desk-why-animal-rabies = Rabiëspapieren ontbreken
desk-why-animal-titre = Antistoffentest ontbreekt
desk-why-animal-permit = Dier zonder vergunning
desk-why-stores-allowance = Voorraden boven de vrijstelling
desk-why-medicines-prescription = Medicijn zonder recept
