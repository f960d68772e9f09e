# The next voyage out of the last, and dates that move.
onward-title = Wat hierna komt
onward-lead = Boot, mensen en goederen worden overgenomen. Gezondheid wordt elke keer opnieuw aangegeven.
onward-next = Volgend eiland vanaf hier
onward-again = Deze reis nog eens
shift-follow = Alles erna mee verschuiven
shift-title = Het hele plan verschuiven
shift-days = Met hoeveel dagen?
shift-days-hint = Bijvoorbeeld 2, of -1 voor een dag eerder.
shift-move = Alle datums verschuiven
shift-later = Alles erna is nu { $days } d { $time } u later. Kijk het na en bewaar.
shift-earlier = Alles erna is nu { $days } d { $time } u eerder. Kijk het na en bewaar.
shift-nothing = Daar is geen datum gewijzigd, dus er is niets verschoven. Wijzig eerst de datum en druk dan op de knop.
shift-not-days = Vul in met hoeveel dagen u verschuift, bijvoorbeeld 2 of -1.
