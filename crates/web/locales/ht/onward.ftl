# The next voyage out of the last, and dates that move.
onward-title = Sa k vini apre
onward-lead = Bato a, moun yo ak machandiz yo rete menm jan. Sante, ou deklare l ankò chak fwa.
onward-next = Pwochen zile apati isit la
onward-again = Refè vwayaj sa a
shift-follow = Deplase sa k vini apre yo tou
shift-title = Deplase tout plan an
shift-days = Konbyen jou?
shift-days-hint = Pa egzanp 2, oswa -1 pou yon jou pi bonè.
shift-move = Deplase tout dat yo
shift-later = Tout sa k vini apre yo kounye a { $days } j { $time } è pi ta. Gade, epi anrejistre.
shift-earlier = Tout sa k vini apre yo kounye a { $days } j { $time } è pi bonè. Gade, epi anrejistre.
shift-nothing = Ou pa chanje okenn dat la, kidonk anyen pa deplase. Chanje dat la anvan, epi peze bouton an.
shift-not-days = Mete konbyen jou pou deplase, pa egzanp 2 oswa -1.
