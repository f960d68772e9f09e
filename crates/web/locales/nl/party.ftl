# Parties of charter guests: the agent's pages, the guest's own page, and the letter with the link.

nav-parties = Gasten
parties-title = Chartergasten
parties-lead = Elke gast vult een eigen pagina in via een link, zonder account. U ziet wie klaar is en begint met één druk een reis met hen.
parties-none = Nog geen groep.
party-new = Groep toevoegen
party-new-title = Een groep gasten toevoegen
party-name = Naam van de groep
party-name-hint = Uw gasten lezen die ook, bijvoorbeeld Tremblay, december
party-vessel = Boot
party-vessel-later = Dat zeg ik later
party-starts = Eerste dag van de charter
party-days = Hoelang de links werken
party-days-count = { $days } dagen
party-language = Taal van de brieven
party-guests = Gasten
party-guests-hint = Eén gast per regel: een naam, een e-mailadres of beide. Wie een adres heeft, krijgt de link per e-mail.
party-make = Links maken
party-line-email = Gasten, regel { $line }: het e-mailadres is niet te lezen. Schrijf het als naam@example.com.
party-line-long = Gasten, regel { $line }: de naam is langer dan 100 tekens.
party-line-signs = Gasten, regel { $line }: de naam bevat een teken dat niet bewaard kan worden. Typ hem opnieuw.
party-counted = { $arrived } van { $all } zijn klaar
party-begins = De charter begint op { $date }
party-good-until = De links werken tot { $date }
party-is-closed = Deze groep is gesloten. De links werken niet meer.
party-is-over = De tijd van deze links is voorbij.
party-use = Een reis plannen met de gasten die klaar zijn
party-state-in = Klaar
party-state-opened = Pagina geopend
party-state-waiting = Nog niet geopend
party-in-at = { $name }, bewaard op { $date }
party-sent-to = Link gestuurd naar { $email }
party-whole = Er ontbreekt niets
party-missing-everything = Alles ontbreekt
party-missing-document = Ontbreekt: paspoort of identiteitskaart
party-missing-expiry = Ontbreekt: laatste dag van het paspoort
party-missing-expired = Het paspoort verloopt voordat de charter begint
party-record = Gegevens openen
party-change = Deze gast wijzigen
party-renew = Nieuwe link
party-renew-lead = De oude link werkt meteen niet meer. Is er een e-mailadres, dan wordt de nieuwe gestuurd.
party-remove-lead = De link werkt meteen niet meer. Wat de gast schreef, blijft in uw lijst van personen.
party-links-title = Alle links
party-links-lead = Kopieer deze tekst en stuur hem zoals u wilt. Elke link opent de eigen pagina van één gast.
party-links-field = Namen en links
party-add-title = Meer gasten
party-add = Toevoegen
party-close = Deze groep sluiten
party-close-lead = Alle links werken meteen niet meer. Wat gasten schreven, blijft in uw lijst van personen.
guest-title = Uw pagina: { $party }
guest-lead = { $agent } vraagt wat grensbeambten op de eilanden over u moeten weten. Alleen { $agent } en bevoegde beambten lezen deze pagina.
guest-until = U kunt terugkomen en verbeteren tot { $date }.
guest-saved = Bewaard op { $date }. { $agent } ziet dat u klaar bent.
guest-save = Mijn pagina bewaren
guest-dead-title = Deze link werkt niet
guest-dead-text = Hij kan verlopen zijn, vervangen door een nieuwere, of gesloten. Vraag wie hem stuurde om een nieuwe link.

mail-party-guest-subject = { $agent } vraagt om uw paspoortgegevens
mail-party-guest-text =
    Dag { $name }.
    { $agent } heeft uw gegevens nodig voor { $party }, om u op de eilanden in te klaren.
    Open de link, met uw paspoort bij de hand, en vul uw eigen pagina in. U hebt geen account nodig.
    De link is alleen van u. Hij werkt tot { $expires }; tot dan kunt u terugkomen en verbeteren.
mail-party-guest-link = Mijn pagina openen
