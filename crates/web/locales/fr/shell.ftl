# What stands round every page; dates, times, lengths; the keys of the desk.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

shell-skip = Aller au contenu principal
shell-title-problem = Erreur :
shell-nav = Principale
shell-crumbs = Vous êtes ici
shell-back = Retour
shell-language-now = Langue : { $name }
shell-sign-in = Se connecter
shell-sign-out = Se déconnecter
shell-demo = Démonstration.
shell-demo-text = Les navires et les personnes sont inventés. Rien de ce que vous faites ne parvient à un gouvernement.
shell-needs-native-reader = Ce texte doit être relu par un locuteur natif. En cas de doute, le texte anglais fait foi.
shell-idle-soon = Votre session se verrouille dans { $minutes } minutes.
shell-idle-stay = Rester connecté
shell-idle-rule = Cette session se verrouille après { $minutes } minutes sans activité.
shell-foot-rules = Règles de chaque territoire
shell-foot-verify = Vérifier un certificat
shell-foot-api = API
shell-foot-about = À propos de Landfall
shell-foot-mark = Le pavillon jaune signifie : mon navire est indemne et je demande la libre pratique.

date-month-1 = janv.
date-month-2 = févr.
date-month-3 = mars
date-month-4 = avr.
date-month-5 = mai
date-month-6 = juin
date-month-7 = juil.
date-month-8 = août
date-month-9 = sept.
date-month-10 = oct.
date-month-11 = nov.
date-month-12 = déc.
date-weekday-1 = lun.
date-weekday-2 = mar.
date-weekday-3 = mer.
date-weekday-4 = jeu.
date-weekday-5 = ven.
date-weekday-6 = sam.
date-weekday-7 = dim.

span-minutes = { $count } min
span-hours = { $hours } h { $minutes }
span-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

length-metres-feet = { $metres } m ({ $feet } pi { $inches } po)

keys-title = Touches
keys-move = Ligne suivante, ligne précédente
keys-open = Ouvrir la ligne
keys-search = Aller à la recherche
keys-list = Afficher cette liste
keys-switch = Utiliser les touches simples sur cet appareil
keys-close = Fermer
