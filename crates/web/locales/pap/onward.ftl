# The next voyage out of the last, and dates that move.
onward-title = Kiko ta sigui
onward-lead = Boto, hende i merkansia ta wòrdu hibá. Salú ta wòrdu deklará di nobo tur biaha.
onward-next = Siguiente isla for di akí
onward-again = E biahe akí un biaha mas
shift-follow = Move loke ta sigui tambe
shift-title = Move henter e plan
shift-days = Ku kuantu dia?
shift-days-hint = Por ehèmpel 2, òf -1 pa un dia mas trempan.
shift-move = Move tur fecha
shift-later = Tur loke ta sigui ta { $days } d { $time } o mas lat awor. Wak i warda.
shift-earlier = Tur loke ta sigui ta { $days } d { $time } o mas trempan awor. Wak i warda.
shift-nothing = No a kambia niun fecha ei, pues nada no a move. Kambia e fecha promé i despues primi e boton.
shift-not-days = Yena ku kuantu dia pa move, por ehèmpel 2 òf -1.
