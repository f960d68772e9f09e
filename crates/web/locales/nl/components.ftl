# Words the components say themselves; gallery-* belong to the samples of /components.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

problem-title = Er is iets te verbeteren
problem-prefix = Fout:

field-optional = (niet verplicht)

password-show = Tonen
password-hide = Verbergen

field-day = Dag
field-month = Maand
field-year = Jaar

warning-prefix = Waarschuwing

why-summary = waarom
why-source = Bron
why-date = Laatst gecontroleerd
why-confidence = Hoe zeker
why-confidence-official = officieel
why-confidence-reported = gemeld
why-confidence-inferred = afgeleid

banner-success = Gedaan
banner-news = Goed om te weten

summary-not-answered = Niet beantwoord
summary-change = Wijzigen

pager-label = Pagina’s
pager-previous = Vorige pagina
pager-next = Volgende pagina

print = Afdrukken

rail-ahead = (nog te doen)
rail-here = (in de haven)
rail-done = (vertrokken)

gallery-title = Onderdelen
gallery-desk-title = Onderdelen van het bureau
gallery-intro = Elk onderdeel van een pagina, getekend door dezelfde macro’s als de pagina’s.
gallery-saved = Uw schip is opgeslagen.
gallery-vessel-name = Naam van het schip
gallery-vessel-name-hint = Zoals in de scheepspapieren
gallery-vessel-name-error = Vul de naam van het schip in, zoals in de scheepspapieren.
gallery-length = Lengte over alles
gallery-expiry = Wanneer verloopt het paspoort van Anna?
gallery-expiry-hint = Bijvoorbeeld 24 11 2029
gallery-expiry-error = Vul in wanneer het paspoort van Anna verloopt, bijvoorbeeld 24 11 2029.
gallery-arrival-time = Aankomsttijd, in de tijd van de haven
gallery-port = Haven van binnenkomst
gallery-port-blank = Kies een haven
gallery-animals = Zijn er dieren aan boord?
gallery-yes = Ja
gallery-no = Nee
gallery-animals-hint = Ook huisdieren
gallery-stores = Wat hebt u aan boord?
gallery-spirits = Sterkedrank
gallery-weapons = Wapens
gallery-remarks = Opmerkingen
gallery-papers = Een foto van de papieren
gallery-password = Wachtwoord
gallery-continue = Opslaan en verder
gallery-later = Later afmaken
gallery-refuse = Weigeren
gallery-done = klaar
gallery-started = begonnen
gallery-cannot = nog niet
gallery-cleared = geklaard
gallery-waiting = wacht
gallery-held = aangehouden
gallery-look = kijken
gallery-notice-rule = Stuur de melding voordat u aankomt.
gallery-notice = Melding
gallery-fees = Kosten
gallery-warning = Een schip dat zonder melding aankomt kan een boete krijgen.
gallery-office-point = Het kantoor sluit om 18.00 uur.
gallery-office-text = Later aankomen geeft overwerkkosten.
gallery-empty = Nog geen reis.
gallery-plan = Een reis plannen
gallery-received = Uw melding is bij de douane.
gallery-expected = Verwacht
gallery-in-port = In de haven
gallery-arrives = Komt aan
gallery-vessel = Schip
gallery-from-next = Van → volgende
gallery-people = Personen
gallery-why-here = Waarom hier
gallery-short-passport = paspoort korter dan zes maanden
gallery-customs-cleared = Douane: geklaard
gallery-immigration-waiting = Immigratie: vraag aan de schipper
gallery-health-held = Gezondheid: aangehouden
gallery-find = Zoeken
gallery-show = Tonen
gallery-decide = Beslissen
gallery-needs-you = Vraagt uw aandacht
gallery-last = Sinds de laatste klaring
gallery-clear = Klaren
gallery-ask = De schipper vragen
