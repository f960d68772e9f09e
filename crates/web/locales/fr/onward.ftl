# The next voyage out of the last, and dates that move.
onward-title = La suite
onward-lead = Le bateau, les personnes et les biens sont repris. La santé est déclarée à nouveau chaque fois.
onward-next = Prochaine île à partir d’ici
onward-again = Refaire ce voyage
shift-follow = Décaler aussi la suite
shift-title = Décaler tout le plan
shift-days = De combien de jours ?
shift-days-hint = Par exemple 2, ou -1 pour un jour plus tôt.
shift-move = Décaler toutes les dates
shift-later = Tout ce qui suit est maintenant plus tard de { $days } j { $time } h. Regardez, puis enregistrez.
shift-earlier = Tout ce qui suit est maintenant plus tôt de { $days } j { $time } h. Regardez, puis enregistrez.
shift-nothing = Aucune date n’a été changée là, donc rien n’a bougé. Changez d’abord la date, puis appuyez sur le bouton.
shift-not-days = Indiquez de combien de jours décaler, par exemple 2 ou -1.
