# Het volgende eiland in een paar tikken, data die samen verschuiven, de kalender, papieren voor de bemanning.

again-onward-link = Volgend eiland vanaf hier
again-copy-link = Deze reis nog eens maken
again-copy-last-link = De laatste reis kopiëren
again-copy-title = De reis nog eens maken
again-copy-lead = Boot, eilanden, goederen en antwoorden zijn als de vorige keer, en de mensen zijn wie er aan het eind aan boord waren. U ziet alles op de volgende pagina voordat u het verstuurt.
again-first = De eerste datum van de nieuwe reis
again-first-hint = Alle andere data schuiven mee en houden hun afstand.
again-first-problem = Vul de eerste datum van de nieuwe reis in: dag, maand en jaar.
again-copy-button = Kopiëren en controleren
again-onward-title = Volgend eiland vanaf { $port }
again-onward-lead = Boot, mensen, goederen en antwoorden blijven zoals ze zijn. Het vertrek hier en de aankomst daar worden samen gemeld.
again-onward-lead-declared = Boot, mensen, goederen en antwoorden blijven zoals ze zijn. Uw vertrek is al gemeld.
again-port = Waar gaat u heen?
again-leaves-problem = Vul in wanneer u vertrekt: dag, maand, jaar en tijd.
again-arrives-problem = Vul in wanneer u aankomt, dag, maand, jaar en tijd, of laat alles leeg.
again-arrives-hint = Leeg gelaten wordt het berekend met 5 knopen; u ziet het voordat u verstuurt.
again-onward-button = Het volgende eiland controleren

islands-move = Data verschuiven
islands-follow-lead = Wijzig hierboven één datum en druk hierop: elke latere datum schuift evenveel op, zodat verblijven en overtochten even lang blijven.
islands-follow = Latere data laten volgen
islands-move-days = Hoeveel dagen moeten alle data verschuiven?
islands-move-days-hint = Bijvoorbeeld 3, of -2 voor twee dagen eerder.
islands-move-days-problem = Vul een heel aantal dagen in, zoals 3 of -2.
islands-move-all = Alle data verschuiven

carried-title = Overgenomen van de vorige reis
carried-lead = Dit hebt u toen geantwoord. Lees het; door te versturen zegt u dat het vandaag waar is.

countdown-in = over { $span }
countdown-in-days = { $days ->
    [one] over { $days } dag { $hours } u
   *[other] over { $days } dagen { $hours } u
}
deadline-passed-then = Verstuur het toch nu: een late melding is beter dan geen. Zeg het tegen de ambtenaar als u zich meldt.

people-back-hint = Iemand die van boord gaat en terugkomt: kies waar die van boord gaat, en een later eiland waar die weer aan boord komt.

calendar-title = Uw termijnen in uw agenda
calendar-lead = De agenda van uw telefoon of computer kan zich abonneren op uw havens en termijnen. Die wordt elk uur opnieuw gelezen, of zo vaak uw agenda dat doet, en herinnert u een dag en twee uur voor een termijn.
calendar-name = Landfall: havens en termijnen
calendar-address = Adres om op te abonneren
calendar-made = Gemaakt { $time }
calendar-secret = Wie dit adres heeft, ziet uw eilanden en tijden, maar geen gegevens van mensen. Maak een nieuw adres als iemand anders het heeft.
calendar-make = Een agenda-adres maken
calendar-anew = Een nieuw adres maken; het oude stopt
calendar-withdraw = Het adres intrekken

cheaper-arrival = Aankomst { $time } zou { $money } besparen, voor zover bekend.

days-title = Dag voor dag
days-label = { $count } dagen, waarvan { $sea } onderweg
days-key = Eén stip per dag: groot in de haven, klein onderweg.
days-stay = Verblijf
