# What checks, deadlines, requirements and fees say. Dutch.

## Common words

check-words = { $words }
check-agency-all = alle diensten
check-agency-customs = de douane
check-agency-immigration = de immigratiedienst
check-agency-port-health = de havengezondheidsdienst
check-agency-port-authority = het havenbedrijf
check-agency-agriculture = de landbouwdienst
check-time-unknown = onbekend
check-unknown-hours = De openingstijden van { $agency } in { $port } zijn ons niet bekend; we weten niet of het kantoor open is.
check-unknown-history = Eerdere reizen zijn niet geraadpleegd; dit is er niet mee vergeleken.
check-unknown-expiry = Het document van { $name } heeft geen vervaldatum; we weten niet hoe lang het geldig is.
check-unknown-allowance = We kennen de vrijstelling van dit gebied voor drank en tabak niet. Wat u aangeeft, ziet de douane.
check-answer-yes = ja
check-answer-no = nee
check-answer-yes-no = ja of nee
check-answer-text = een tekst
check-answer-number = een getal
check-answer-date = een datum, bijvoorbeeld 2026-12-01
check-answer-list = een lijst
check-field-number = nummer
check-field-issuing-country = land van afgifte
check-field-nationality = nationaliteit
check-field-born = geboortedatum
check-field-expires-on = vervaldatum
check-field-sex = geslacht
check-field-name = naam
check-field-registration-country = land van registratie
check-field-registration-number = registratienummer
check-field-home-port = thuishaven
check-field-length = lengte
check-field-colour = kleur van de romp
check-field-year-built = bouwjaar
check-field-masts = aantal masten
check-field-owner = eigenaar
check-field-maker = fabrikant
check-field-serial = serienummer
check-field-calibre = kaliber
check-field-rounds = aantal patronen
check-field-permit = vergunning of toestemming
check-field-licence = vergunning
check-document-dates-issued-before-birth = het is afgegeven voordat de houder geboren was
check-document-dates-issued-in-future = de datum van afgifte ligt in de toekomst
check-document-dates-expires-before-issue = het vervalt voordat het is afgegeven of voordat de houder geboren was
check-weapon-handgun = handvuurwapen
check-weapon-rifle = geweer
check-weapon-shotgun = jachtgeweer
check-weapon-flare-gun = seinpistool
check-weapon-speargun = harpoengeweer
check-weapon-hawaiian-sling = hawaïaanse speer
check-weapon-bow = boog of kruisboog
check-weapon-catapult = katapult
check-weapon-other = ander wapen
check-animal-dog = de hond
check-animal-cat = de kat
check-animal-ferret = de fret
check-animal-bird = de vogel
check-animal-other = het dier

## Checks of people and papers

check-people-unique-title = Niemand staat dubbel op de lijst
check-people-unique-skipper = { $name } staat twee keer op de lijst met dezelfde geboortedatum. Laat er één staan.
check-people-unique-officer = { $name } komt twee keer voor met dezelfde geboortedatum.
check-document-unique-title = Elk document hoort bij één persoon
check-document-unique-skipper = { $name } en { $other } hebben hetzelfde documentnummer { $number }. Verbeter er één.
check-document-unique-officer = Document { $number } is opgegeven voor { $name } en { $other }.
check-person-born-title = Geboortedata zijn mogelijk
check-person-born-skipper = Controleer de geboortedatum van { $name }: { $born }.
check-person-born-officer = Geboortedatum van { $name } is { $born }: in de toekomst of meer dan 120 jaar geleden.
check-country-codes-known-title = Landen zijn bekend
check-country-codes-known-skipper = { $code } is geen landcode die wij kennen. Kies het land uit de lijst.
check-country-codes-known-officer = Onbekende landcode { $code }.
check-country-codes-current-title = Landcodes zijn nu in gebruik
check-country-codes-current-skipper = { $country } ({ $code }) is sinds { $until } geen landcode meer. Staat het op uw document, laat het dan staan.
check-country-codes-current-officer = Vervallen landcode { $code } ({ $country }, tot { $until }).
check-document-present-title = Iedereen heeft een reisdocument
check-document-present-skipper = Voeg het paspoort of een ander reisdocument van { $name } toe.
check-document-present-officer = Geen reisdocument opgegeven voor { $name }.
check-document-dates-title = Data van documenten kloppen
check-document-dates-skipper = Controleer de data van document { $number } van { $name }: { $fault }.
check-document-dates-officer = Document { $number } van { $name }: { $fault }.
check-mrz-check-digits-title = Controlecijfers van de paspoortregels kloppen
check-mrz-check-digits-skipper = De regels onder aan het paspoort van { $name } bevatten een fout. Typ of scan ze opnieuw.
check-mrz-check-digits-officer = Machineleesbare zone van { $name } klopt niet.
check-mrz-agrees-title = De paspoortregels zeggen wat is getypt
check-mrz-agrees-skipper = Bij { $name } wijkt dit af van de paspoortregels: { $field }. Controleer beide.
check-mrz-agrees-officer = { $name }: { $field } verschilt tussen machineleesbare zone en opgave.
check-people-any-title = Er is iemand aan boord
check-people-any-skipper = Hier is niemand aan boord. Noem iedereen die aan boord is.
check-people-any-officer = De personenlijst is leeg.
check-people-one-master-title = Precies één kapitein
check-people-one-master-skipper =
    { $count ->
        [0] Niemand is kapitein. Kies wie het is.
        *[other] { $count } mensen zijn kapitein. Kies er één.
    }
check-people-one-master-officer = Kapiteins aan boord: { $count }.
check-people-coherent-title = Wie aankomt, vertrok uit de vorige haven
check-people-coherent-skipper = { $left } mensen verlieten de vorige haven, { $arrive } komen hier aan. Zet de wijziging bij wie aan of van boord gaat. Ontbreekt: { $missing_count } { $missing }. Extra: { $extra_count } { $extra }.
check-people-coherent-officer = { $left } vertrokken, { $arrive } komen aan. Ontbreekt: { $missing_count } { $missing }. Extra: { $extra_count } { $extra }.
check-people-changes-title = Aan en van boord gaan klopt
check-people-changes-skipper =
    { $change ->
        [joins] { $name } kan niet aan boord komen: is er al.
        *[leaves] { $name } kan niet van boord gaan: is niet aan boord.
    } Verbeter de lijst.
check-people-changes-officer =
    { $change ->
        [joins] { $name } komt aan boord maar is er al.
        *[leaves] { $name } gaat van boord maar is er niet.
    }
check-minor-accompanied-title = Kinderen reizen met familie
check-minor-accompanied-skipper = { $name } is { $age } en geen volwassene aan boord heeft dezelfde achternaam. Houd de brief van de ouders bij de hand.
check-minor-accompanied-officer = { $name }, { $age }, zonder volwassene met dezelfde achternaam.
check-document-valid-on-arrival-title = Documenten zijn geldig bij aankomst
check-document-valid-on-arrival-skipper = Het document van { $name } verloopt op { $expires }, vóór uw aankomst op { $arrival }. Geef een geldig document; anders beslist de immigratiedienst.
check-document-valid-on-arrival-officer = Document van { $name } verloopt { $expires }; aankomst { $arrival }.
check-document-valid-past-stay-title = Paspoorten zijn lang genoeg geldig na het verblijf
check-document-valid-past-stay-skipper = Het document van { $name } verloopt op { $expires }. De immigratiedienst vraagt { $months } maanden na het verblijf, tot { $until }. U kunt de melding sturen; een ambtenaar beslist.
check-document-valid-past-stay-officer = Document van { $name } verloopt { $expires }; de regel vraagt { $months } maanden na het verblijf ({ $until }).

## Checks of the vessel

check-vessel-particulars-title = Het schip is beschreven
check-vessel-particulars-skipper = Vul aan over het schip: { $field }.
check-vessel-particulars-officer = Niet opgegeven: { $field }.
check-vessel-mmsi-title = Het MMSI is mogelijk
check-vessel-mmsi-skipper = { $mmsi } is geen MMSI van een schip: negen cijfers, het eerste 2 tot 7. Zie uw radiovergunning.
check-vessel-mmsi-officer = MMSI { $mmsi } is niet van een scheepsstation.
check-vessel-mmsi-flag-title = MMSI en vlag kloppen
check-vessel-mmsi-flag-skipper = Het MMSI { $mmsi } hoort bij { $country }, de vlag is { $flag }. Is de radio niet opnieuw geregistreerd, laat het dan zo.
check-vessel-mmsi-flag-officer = MMSI { $mmsi }: { $country }; vlag: { $flag }.
check-vessel-imo-title = Het IMO-nummer klopt
check-vessel-imo-skipper = { $imo } is geen IMO-nummer: de zeven cijfers kloppen niet. Laat het leeg als er geen is.
check-vessel-imo-officer = IMO-nummer { $imo } heeft een fout controlecijfer.
check-vessel-hull-id-title = Het rompnummer is mogelijk
check-vessel-hull-id-skipper = Vergelijk het rompnummer { $hull_id } met de plaat op de spiegel: 12 tekens, of 14 met het land.
check-vessel-hull-id-officer = Rompnummer { $hull_id } heeft niet de gebruikelijke vorm.
check-vessel-hull-id-year-title = Rompnummer en bouwjaar kloppen
check-vessel-hull-id-year-skipper = U schreef { $stated } als bouwjaar; het rompnummer zegt { $told }. Controleer beide.
check-vessel-hull-id-year-officer = Bouwjaar { $stated }, volgens rompnummer { $told }.
check-vessel-call-sign-title = De roepnaam is mogelijk
check-vessel-call-sign-skipper = { $call_sign } is geen roepnaam. Zie uw radiovergunning.
check-vessel-call-sign-officer = Roepnaam { $call_sign } heeft geen bekende vorm.
check-vessel-call-sign-flag-title = Roepnaam en vlag kloppen
check-vessel-call-sign-flag-skipper = De roepnaam { $call_sign } hoort bij { $country }, de vlag is { $flag }.
check-vessel-call-sign-flag-officer = Roepnaam { $call_sign }: { $country }; vlag: { $flag }.

## Checks of ports, times and passages

check-places-known-title = De havens ervoor en erna zijn bekend
check-places-known-skipper =
    We kennen geen haven { $port }. { $count ->
        [0] Geef in plaats daarvan naam en land.
        *[other] Bedoelde u { $meant }?
    }
check-places-known-officer = Onbekende haven { $port }.
check-from-given-title = De laatste haven is opgegeven
check-from-given-skipper = Geef op uit welke haven u komt.
check-from-given-officer = Laatste haven niet opgegeven.
check-from-matches-last-clearance-title = Ze komt vandaan waar ze is uitgeklaard
check-from-matches-last-clearance-skipper = U komt uit { $from }, maar de laatste uitklaring is van { $cleared }, { $on }. Verbeter het of houd het papier van { $from } bij de hand.
check-from-matches-last-clearance-officer = Uit { $from }; laatst uitgeklaard in { $cleared }, { $on }.
check-people-match-last-clearance-title = De mensen zijn die van de laatste uitklaring
check-people-match-last-clearance-skipper = De laatste uitklaring noemt { $cleared } mensen; u komt aan met { $arrive }. Ontbreekt: { $missing_count } { $missing }. Extra: { $extra_count } { $extra }. Zeg waar ieder van of aan boord ging.
check-people-match-last-clearance-officer = Uitgeklaard { $cleared }, aankomend { $arrive }. Ontbreekt: { $missing_count } { $missing }. Extra: { $extra_count } { $extra }.
check-document-in-other-voyage-title = Niemand is op een andere lopende reis
check-document-in-other-voyage-skipper = { $name } (document { $number }) staat ook op de lopende reis { $reference }. Haal de persoon van een van beide af.
check-document-in-other-voyage-officer = Document { $number } ({ $name }) op lopende reis { $reference }.
check-vessel-in-other-voyage-title = Het schip is op één reis
check-vessel-in-other-voyage-skipper = Dit schip is ook aangemeld in { $port } (reis { $reference }). Trek die melding in als u er niet heen gaat.
check-vessel-in-other-voyage-officer = Ook onderweg naar { $port }, reis { $reference }.
check-port-known-title = De haven is bekend
check-port-known-skipper =
    We kennen geen haven { $port }. { $count ->
        [0] Kies een haven van binnenkomst uit de lijst.
        *[other] Bedoelde u { $meant }?
    }
check-port-known-officer = Onbekende haven { $port }.
check-times-given-title = Aankomst en vertrek zijn opgegeven
check-times-given-skipper =
    { $time ->
        [arrival] Geef op wanneer u hier aankomt.
        [departure] Geef op wanneer u naar de volgende haven vertrekt.
        *[either] Geef op wanneer u aankomt of vertrekt.
    }
check-times-given-officer =
    { $time ->
        [arrival] Aankomst niet opgegeven.
        [departure] Vertrek niet opgegeven.
        *[either] Aankomst noch vertrek opgegeven.
    }
check-time-exists-title = De klok geeft deze tijd aan
check-time-exists-skipper = { $written } bestaat niet: de klok gaat dan vooruit. Schrijf een andere tijd, bijvoorbeeld { $used }.
check-time-exists-officer = { $written } bestaat niet in de haven; gelezen als { $used }.
check-time-clear-title = De tijd is eenduidig
check-time-clear-skipper = De klok geeft { $written } die nacht twee keer aan. We nemen de eerste, { $used }.
check-time-clear-officer = { $written } komt twee keer voor; de eerste is gebruikt.
check-arrival-before-departure-title = Aankomst is vóór vertrek
check-arrival-before-departure-skipper = U vertrekt { $departure }, niet na uw aankomst { $arrival }. Verbeter een van beide.
check-arrival-before-departure-officer = Vertrek { $departure } is niet na aankomst { $arrival }.
check-calls-in-order-title = Ze verlaat een haven vóór de volgende
check-calls-in-order-skipper = U komt aan op { $arrival }, maar vertrekt pas { $left } uit de vorige haven. Verbeter een van beide.
check-calls-in-order-officer = Komt aan { $arrival }, verliet de vorige { $left }.
check-leg-possible-title = De tocht is mogelijk
check-leg-possible-skipper = { $miles } nm vergt { $knots } kn; een schip als het uwe haalt hooguit { $limit }. Verbeter de tijden.
check-leg-possible-officer = { $miles } nm met { $knots } kn: onmogelijk (grens { $limit } kn).
check-leg-usual-title = De snelheid is gewoon
check-leg-usual-skipper = { $miles } nm met { $knots } kn is snel; een schip als het uwe haalt meestal tot { $limit }. Controleer de tijden.
check-leg-usual-officer = { $miles } nm met { $knots } kn: ongewoon snel (gewoon tot { $limit } kn).
check-port-repeated-title = Elke aanloop is in een andere haven
check-port-repeated-skipper = U doet { $port } twee keer achter elkaar aan. Vertrekt u er niet tussendoor, houd dan één aanloop.
check-port-repeated-officer = Twee aanlopen achter elkaar in { $port }.
check-notice-in-time-title = De aankomstmelding is op tijd
check-notice-in-time-skipper = De melding moest vóór { $due } bij { $agency } zijn. Stuur haar toch nu en bel het kantoor; kom zo mogelijk later aan.
check-notice-in-time-officer = Melding te laat: uiterlijk { $due } (regel { $hours } u, { $agency }).
check-departure-notice-in-time-title = De vertrekmelding is op tijd
check-departure-notice-in-time-skipper = De vertrekmelding moest vóór { $due } bij { $agency } zijn. Stuur haar nu en vraag het kantoor, of vertrek later.
check-departure-notice-in-time-officer = Vertrekmelding te laat: uiterlijk { $due } (regel { $hours } u, { $agency }).
check-office-open-on-arrival-title = Kantoren zijn open bij aankomst
check-office-open-on-arrival-skipper =
    { $was_open ->
        [yes] U komt { $time } aan, na kantoortijd: overwerk van { $agency } is waarschijnlijk. Kom vóór { $closed } om dat te vermijden; het kantoor gaat { $opens } weer open.
        *[no] U komt { $time } aan als het kantoor van { $agency } dicht is: overwerk is waarschijnlijk. Het gaat { $opens } open.
    }
check-office-open-on-arrival-officer = Komt aan { $time }, buiten de tijden van { $agency }.
check-office-open-on-departure-title = Kantoren zijn open bij vertrek
check-office-open-on-departure-skipper = U vertrekt { $time } als het kantoor van { $agency } dicht is. Klaar uit voordat het sluit.
check-office-open-on-departure-officer = Vertrekt { $time }, buiten de tijden van { $agency }.
check-stay-within-limit-title = Het verblijf past binnen de grens
check-stay-within-limit-skipper =
    U blijft { $days } dagen; { $who ->
        [vessel] een schip mag { $limit } blijven.
        *[people] mensen mogen eerst { $limit } blijven.
    } Vraag verlenging aan.
check-stay-within-limit-officer =
    Plant { $days } dagen; grens { $limit } ({ $who ->
        [vessel] schip
        *[people] mensen
    }).
check-fee-band-close-title = De lengte ligt niet bij een tariefgrens
check-fee-band-close-skipper = Uw { $length } ft ligt dicht bij { $limit } ft, waar "{ $fee }" verandert. Houd het registratiebewijs bij de hand.
check-fee-band-close-officer = { $length } ft opgegeven, dicht bij de grens van { $limit } ft voor "{ $fee }".

## Checks of answers and goods

check-charter-licence-title = Een charterjacht heeft een lokale vergunning
check-charter-licence-skipper = Charterjachten hebben in { $territory } een vergunning nodig. Voeg het nummer toe of reken op vragen.
check-charter-licence-officer = Charterjacht zonder vergunningsnummer voor { $territory }.
check-questions-answered-title = Alle vragen zijn beantwoord
check-questions-answered-skipper = Beantwoord: { $question }
check-questions-answered-officer = Niet beantwoord: { $question }
check-answers-fit-title = Antwoorden passen bij de vragen
check-answers-fit-skipper = Antwoord met { $kind }: { $question }
check-answers-fit-officer = Het antwoord is niet { $kind }: { $question }
check-answers-detailed-title = Antwoorden zijn toegelicht waar gevraagd
check-answers-detailed-skipper = Licht uw antwoord toe: { $question }
check-answers-detailed-officer = Geen toelichting: { $question }
check-answers-known-title = Antwoorden horen bij bekende vragen
check-answers-known-skipper = Er is geen vraag { $id }; niemand ziet dat antwoord.
check-answers-known-officer = Antwoord op een onbekende vraag { $id }.
check-answers-for-officer-title = Geen antwoord vraagt een ambtenaar
check-answers-for-officer-skipper = Een ambtenaar bekijkt uw antwoord "{ $answer }": { $question }
check-answers-for-officer-officer = { $answer }: { $question } { $detail }
check-answers-worth-knowing-title = Geen antwoord om naar te kijken
check-answers-worth-knowing-skipper = Ambtenaren zien uw antwoord "{ $answer }": { $question }
check-answers-worth-knowing-officer = { $answer }: { $question } { $detail }
check-health-answers-title = Gezondheid vraagt geen ambtenaar
check-health-answers-skipper = De gezondheidsdienst bekijkt uw antwoord "{ $answer }": { $question } Blijf aan boord met de Q-vlag tot ze bellen.
check-health-answers-officer = { $answer }: { $question } { $detail }
check-goods-match-answers-title = Goederen en antwoorden kloppen
check-goods-match-answers-skipper = U noemt zulke goederen maar antwoordde nee: { $question } Verbeter een van beide.
check-goods-match-answers-officer = Goederen genoemd, antwoord nee: { $question }
check-cash-declared-title = Genoemd geld is aangegeven
check-cash-declared-skipper = U noemt contant geld maar antwoordde nee: { $question } Antwoord ja als het boven de grens is; anders beslist de douane.
check-cash-declared-officer = Contant geld genoemd, antwoord nee: { $question }
check-weapon-aboard-title = Geen wapens aan boord
check-weapon-aboard-skipper = U hebt een wapen ({ $weapon }). De douane zegt of het verzegeld aan boord blijft of aan land wordt bewaard.
check-weapon-aboard-officer = Wapen aangegeven: { $weapon }.
check-weapon-serial-unique-title = Serienummers verschillen
check-weapon-serial-unique-skipper = Serienummer { $serial } staat er twee keer. Verbeter er één.
check-weapon-serial-unique-officer = Serienummer { $serial } dubbel.
check-weapon-details-title = Vuurwapens zijn beschreven
check-weapon-details-skipper = Vul aan voor { $weapon }: { $field }.
check-weapon-details-officer = { $weapon }: { $field } niet opgegeven.
check-weapon-approval-title = Wapens hebben de gevraagde toestemming
check-weapon-approval-skipper = { $territory } vraagt voor { $weapon }: { $field }. Vraag het aan vóór aankomst en voeg het nummer toe.
check-weapon-approval-officer = { $weapon } zonder { $field }.
check-animal-microchip-title = Chipnummers zijn mogelijk
check-animal-microchip-skipper = Geef de 15 cijfers van de chip van { $name }.
check-animal-microchip-officer = { $name }: chip ontbreekt of heeft geen 15 cijfers.
check-animal-rabies-title = Rabiësvaccinatie is geldig
check-animal-rabies-skipper = { $name } heeft een rabiësvaccinatie nodig van vóór aankomst en niet ouder dan twaalf maanden. Voeg de datum toe.
check-animal-rabies-officer = { $name }: geen geldige rabiësvaccinatie bij aankomst.
check-animal-titre-title = De antistoffentest is geldig
check-animal-titre-skipper = Voor { $name } wordt een antistoffentest van de laatste twaalf maanden gevraagd. Voeg datum en waarde toe.
check-animal-titre-officer = { $name }: geen antistoffentest binnen twaalf maanden.
check-animal-permit-title = Dieren hebben een invoervergunning
check-animal-permit-skipper = Voor { $name } is een invoervergunning nodig. Vraag haar aan vóór aankomst en voeg het nummer toe.
check-animal-permit-officer = { $name }: geen invoervergunning opgegeven.
check-stores-allowance-title = Voorraden vallen binnen de vrijstelling
check-stores-allowance-skipper = Uw voorraden zijn boven de vrijstelling. De douane kan de rest verzegelen of rechten vragen.
check-stores-allowance-officer = Voorraden boven de vrijstelling.
check-medicines-prescription-title = Gecontroleerde medicijnen hebben een recept
check-medicines-prescription-skipper = Houd het recept voor { $name } bij de hand en geef dat hier aan.
check-medicines-prescription-officer = Gecontroleerd medicijn zonder recept: { $name }.

## Problems of a field

problem-not-json = Dit is geen JSON-document: zie regel { $line }, kolom { $column }.
problem-too-large = Het bestand is groter dan { $max } bytes.
problem-too-deep = Lijsten zijn meer dan { $max } diep genest.
problem-duplicate-key = Deze naam staat twee keer in hetzelfde object. Laat er één staan.
problem-wrong-schema = Schrijf hier { $expected }; gevonden { $found }.
problem-missing = Dit ontbreekt.
problem-unknown-field = Er is geen veld met deze naam.
problem-unknown-field-suggest = Er is geen veld met deze naam. Bedoelde u { $suggestion }?
problem-wrong-type = Verwacht: { $expected }; gevonden: { $found }.
problem-kind-text = een tekst
problem-kind-number = een getal
problem-kind-yes-or-no = ja of nee
problem-kind-list = een lijst
problem-kind-object = een object
problem-kind-nothing = niets
problem-blank = Dit is leeg. Vul het in of laat het weg.
problem-too-long = Dit heeft { $actual } tekens; hoogstens { $max } zijn toegestaan. Maak het korter.
problem-control-character = Dit bevat het stuurteken { $code }. Verwijder het.
problem-direction-override = Dit bevat { $code }, dat de schrijfrichting omkeert en tekst kan verbergen. Verwijder het.
problem-direction-mark = Dit bevat het onzichtbare teken { $code }. Het blijft staan en ambtenaren zien het.
problem-damaged-text = Hier ging een teken verloren. Controleer de spelling.
problem-not-a-date = Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2029-11-24; gevonden { $found }.
problem-no-such-day = Maand { $month } van { $year } heeft geen dag { $day }.
problem-year-out-of-range = Het jaar { $year } ligt niet tussen { $min } en { $max }.
problem-not-a-time = Schrijf de tijd als 2026-12-01T19:00, volgens de klok van de haven; gevonden { $found }.
problem-unknown-word = { $found } is niet een van: { $expected }.
problem-unknown-word-suggest = { $found } is niet een van: { $expected }. Bedoelde u { $suggestion }?
problem-not-a-number = { $found } is geen getal zoals 12.4.
problem-too-many-decimals =
    { $max ->
        [0] Schrijf een heel getal.
        *[other] Schrijf hoogstens { $max } decimalen.
    }
problem-out-of-range = Het getal moet tussen { $min } en { $max } liggen.
problem-too-many = Er zijn { $actual } regels; hoogstens { $max } zijn toegestaan.
problem-too-few = Er is er minstens { $min } nodig.
problem-duplicate-ref = { $found } is al van iemand anders. Geef ieder een eigen naam.
problem-unknown-ref = Niemand op deze reis heet { $found }.
problem-unknown-ref-suggest = Niemand op deze reis heet { $found }. Bedoelde u { $suggestion }?
problem-repeated-ref = { $found } staat twee keer in deze lijst.
problem-not-a-uuid = { $found } is geen UUID.
problem-not-a-code = { $found } is geen code van { $letters } letters.
problem-not-a-ref = Gebruik alleen letters, cijfers, punt, streepje en laag streepje; gevonden { $found }.
problem-person-unused = Deze persoon staat op de lijst maar is nergens aan boord.
problem-and-more = Er zijn meer problemen. Los eerst deze op.

## Deadlines

deadline-notice-before-arrival = Stuur de aankomstmelding vóór { $due } aan { $agency }, { $hours } u voor aankomst.
deadline-notice-before-arrival-passed = De aankomstmelding moest vóór { $due } bij { $agency } zijn. Stuur haar nu.
deadline-notice-before-arrival-open = Stuur de aankomstmelding { $hours } u voor aankomst. Geef de aankomsttijd om de termijn te zien.
deadline-notice-before-arrival-open-before = Stuur de aankomstmelding vóór aankomst. Geef de aankomsttijd om de termijn te zien.
deadline-notice-before-arrival-no-rule = Stuur de aankomstmelding vóór aankomst, { $due }. Een vaste termijn kennen we niet.
deadline-notice-before-arrival-before = Stuur de aankomstmelding aan { $agency } vóór aankomst, { $due }.
deadline-notice-before-departure-before = Stuur de vertrekmelding aan { $agency } vóór vertrek, { $due }.
deadline-notice-before-departure = Stuur de vertrekmelding vóór { $due } aan { $agency }, { $hours } u voor vertrek.
deadline-notice-before-departure-passed = De vertrekmelding moest vóór { $due } bij { $agency } zijn. Stuur haar nu.
deadline-notice-before-departure-open = Stuur de vertrekmelding { $hours } u voor vertrek. Geef de vertrektijd om de termijn te zien.
deadline-notice-before-departure-open-before = Stuur de vertrekmelding vóór vertrek. Geef de vertrektijd om de termijn te zien.
deadline-notice-before-departure-no-rule = Stuur de vertrekmelding vóór vertrek, { $due }. Een vaste termijn kennen we niet.
deadline-report-after-arrival = Meld u vóór { $due } bij { $agency }, binnen { $hours } u na aankomst.
deadline-report-after-arrival-at-once = Meld u meteen na aankomst bij { $agency }, op elk uur.
deadline-report-after-arrival-passed = U moest zich vóór { $due } melden bij { $agency }. Ga nu naar het kantoor.
deadline-report-after-arrival-open = Meld u binnen { $hours } u na aankomst bij { $agency }.
deadline-anchor-permit = Lever het formulier voor de ankervergunning in vóór { $due }. Niet nodig voor een ligplaats.
deadline-anchor-permit-passed = Het formulier voor de ankervergunning moest vóór { $due } ingeleverd zijn. Lever het nu in.
deadline-anchor-permit-open = Lever het formulier voor de ankervergunning binnen { $hours } u na aankomst in.
deadline-clear-out-not-before = Klaar niet vóór { $due } uit bij { $agency }: u moet binnen { $hours } u vertrekken.
deadline-clear-out-not-before-open = Na uitklaren bij { $agency } moet u binnen { $hours } u vertrekken.
deadline-in-and-out-together = U kunt in één keer in- en uitklaren als u vóór { $due } vertrekt. Uw plan past.
deadline-in-and-out-together-open = U kunt in één keer in- en uitklaren voor een verblijf tot { $hours } u.
deadline-in-and-out-together-too-long = In één keer in- en uitklaren kan tot { $hours } u. Uw verblijf is langer: klaar apart uit.

## Requirements

requirement-agency-arrival = Klaar in bij { $agency }.
requirement-agency-departure = Klaar uit bij { $agency }.
requirement-agency-ordered-arrival = Inklaren, stap { $place }: { $agency }.
requirement-agency-ordered-departure = Uitklaren, stap { $place }: { $agency }.
requirement-radio = Roep { $station } op: { $when }
requirement-radio-channel = Roep { $station } op via VHF { $channel }: { $when }
requirement-ashore-master-only = Alleen de kapitein gaat aan land vóór de inklaring.
requirement-ashore-everybody = Iedereen gaat naar de immigratiedienst.
requirement-ashore-nobody = Niemand gaat aan land: ambtenaren komen aan boord.
requirement-system-required = { $system }: verplicht.
requirement-system-optional = { $system }: vrijwillig.
requirement-system-unknown = { $system }: in gebruik; of het verplicht is, is niet bekend.
requirement-passport-validity = Paspoorten zijn geldig tot { $months } maanden na het verblijf.
requirement-passport-machine-readable = Paspoorten zijn machineleesbaar.
requirement-stay-people-at-first = Mensen mogen eerst { $days } dagen blijven; langer kan worden gevraagd.
requirement-stay-people-in-a-year = Mensen mogen { $days } dagen per jaar blijven.
requirement-stay-vessel = Het schip mag { $days } dagen blijven.
requirement-stay-at-anchor = Voor anker bij { $place }: hoogstens { $days } nachten.
requirement-stay-no-anchoring = Niet ankeren bij { $place }.
requirement-stay-coasting = Varen langs de kust: { $days } dagen per toestemming.
requirement-weapons-locked-aboard = Wapens blijven achter slot aan boord.
requirement-weapons-sealed-aboard = Wapens worden aan boord verzegeld.
requirement-weapons-held-ashore = Wapens worden tegen ontvangstbewijs aan land bewaard tot vertrek.
requirement-weapons-prior-approval = Wapens vragen schriftelijke toestemming vóór aankomst.
requirement-weapons-licence = Wapens hebben een vergunning van het gebied nodig.

## Fees

fee-explain-free = Bekend als gratis.
fee-explain-0 = { $rate } eenmalig.
fee-explain-1 = { $rate } { $per1 } × { $count1 }.
fee-explain-2 = { $rate } { $per1 } × { $count1 }, { $per2 } × { $count2 }.
fee-explain-3 = { $rate } { $per1 } × { $count1 }, { $per2 } × { $count2 }, { $per3 } × { $count3 }.
fee-explain-between-0 = Tussen { $low } en { $high }; het juiste bedrag is niet gepubliceerd.
fee-explain-between-1 = Tussen { $low } en { $high } { $per1 } × { $count1 }.
fee-explain-between-2 = Tussen { $low } en { $high } { $per1 } × { $count1 }, { $per2 } × { $count2 }.
fee-explain-between-3 = Tussen { $low } en { $high } { $per1 } × { $count1 }, { $per2 } × { $count2 }, { $per3 } × { $count3 }.
fee-explain-percent = { $percent } % van de regels waarover het geldt.
fee-per-person = per persoon
fee-per-passenger = per passagier
fee-per-foot = per voet
fee-per-metre = per meter
fee-per-day = per dag of deel
fee-per-week = per week of deel
fee-per-days21 = per 21 dagen of deel
fee-per-days30 = per 30 dagen of deel
fee-per-month = per maand of deel
fee-per-tender = per grote bijboot
fee-unknown-by-order = Wordt geheven, maar het bedrag staat in een besluit of tabel die we niet hebben.
fee-unknown-tonnage-missing = Het hangt af van de bruto tonnage, die niet is opgegeven.
fee-unknown-length-missing = Het hangt af van de lengte, die niet is opgegeven.
fee-unknown-size-not-covered = De bron zegt niets over een schip van deze maat.
fee-unknown-too-large = Het bedrag is te groot om te berekenen.
fee-unknown-stay-open = Het hangt af van de duur van het verblijf. Geef het vertrek op.
fee-unknown-base = Een deel van andere regels waarvan het bedrag onbekend is.
fee-not-counted-penalty = Een boete, geen heffing: tot dit bedrag.
fee-not-counted-on-request = Alleen op verzoek.
fee-not-counted-lapsed = Wordt waarschijnlijk niet meer gevraagd.
fee-not-counted-yachts-unclear = Bedoeld voor schepen; of jachten betalen, is niet bekend.
fee-not-counted-exempt = U betaalt dit niet: { $who }
fee-not-counted-paid = Gedekt door de betaling bij aanloop { $call }.
fee-possible = Mogelijk: hangt af van iets onbekends, zoals openingstijden of een feestdag.
fee-reported-in = gemeld in { $year }
fee-about = ongeveer { $amount }
fee-also-reported = Ook gemeld: { $low } tot { $high }.
fee-total = Totaal { $amount }
fee-total-about = Totaal ongeveer { $amount }
fee-total-range = Totaal { $low } tot { $high }
fee-total-possible = tot { $amount } extra mogelijk
fee-total-unknown =
    { $count ->
        [one] { $count } heffing zonder bekend bedrag
        *[other] { $count } heffingen zonder bekend bedrag
    }
fee-total-reported =
    { $count ->
        [one] { $count } heffing uit niet-officiële bron, oudste { $year }
        *[other] { $count } heffingen uit niet-officiële bronnen, oudste { $year }
    }

## Passages

leg-line = { $miles } nm · { $hours } u met { $knots } kn
leg-line-distance = { $miles } nm
