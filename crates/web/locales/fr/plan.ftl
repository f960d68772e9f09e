# L'île suivante en peu de gestes, des dates qui bougent ensemble, le calendrier, les papiers d'équipage.

again-onward-link = Île suivante à partir d’ici
again-copy-link = Refaire ce voyage
again-copy-last-link = Copier le dernier voyage
again-copy-title = Refaire le voyage
again-copy-lead = Le bateau, les îles, les biens et les réponses sont ceux de la dernière fois, et les personnes sont celles qui étaient à bord à la fin. Vous voyez tout à la page suivante avant d’envoyer.
again-first = La première date du nouveau voyage
again-first-hint = Toutes les autres dates suivent et gardent leur écart.
again-first-problem = Indiquez la première date du nouveau voyage : jour, mois et année.
again-copy-button = Copier et vérifier
again-onward-title = Île suivante depuis { $port }
again-onward-lead = Le bateau, les personnes, les biens et les réponses restent les mêmes. Le départ d’ici et l’arrivée là-bas sont déclarés ensemble.
again-onward-lead-declared = Le bateau, les personnes, les biens et les réponses restent les mêmes. Votre départ est déjà déclaré.
again-port = Où allez-vous ?
again-leaves-problem = Indiquez quand vous partez : jour, mois, année et heure.
again-arrives-problem = Indiquez quand vous arrivez, jour, mois, année et heure, ou laissez tout vide.
again-arrives-hint = Laissé vide, c’est calculé à 5 nœuds ; vous le voyez avant d’envoyer.
again-onward-button = Vérifier l’île suivante

islands-move = Déplacer des dates
islands-follow-lead = Changez une date ci-dessus et appuyez ici : chaque date suivante se déplace d’autant, et les séjours et traversées gardent leur durée.
islands-follow = Faire suivre les dates d’après
islands-move-days = De combien de jours déplacer toutes les dates ?
islands-move-days-hint = Par exemple 3, ou -2 pour deux jours plus tôt.
islands-move-days-problem = Indiquez un nombre entier de jours, comme 3 ou -2.
islands-move-all = Déplacer toutes les dates

carried-title = Repris du voyage précédent
carried-lead = Vous aviez répondu cela. Relisez-le ; en envoyant, vous dites que c’est vrai aujourd’hui.

countdown-in = dans { $span }
countdown-in-days = { $days ->
    [one] dans { $days } jour { $hours } h
   *[other] dans { $days } jours { $hours } h
}
deadline-passed-then = Envoyez-le quand même maintenant : un avis tardif vaut mieux qu’aucun. Dites-le à l’agent en vous présentant.

people-back-hint = Quelqu’un qui part et revient : choisissez où il débarque, et une île plus tard où il remonte à bord.

calendar-title = Vos délais dans votre calendrier
calendar-lead = Le calendrier de votre téléphone ou ordinateur peut s’abonner à vos escales et délais. Il est relu chaque heure ou selon le rythme de votre calendrier, et vous prévient un jour et deux heures avant un délai.
calendar-name = Landfall : escales et délais
calendar-address = Adresse d’abonnement
calendar-made = Créée le { $time }
calendar-secret = Qui a cette adresse voit vos îles et vos heures, mais aucune donnée de personne. Créez-en une nouvelle si quelqu’un d’autre l’a.
calendar-make = Créer une adresse de calendrier
calendar-anew = Créer une nouvelle adresse ; l’ancienne cesse de marcher
calendar-withdraw = Retirer l’adresse

cheaper-arrival = Arriver { $time } économiserait { $money }, d’après ce que l’on sait.

days-title = Jour par jour
days-label = { $count } jours, dont { $sea } en route
days-key = Un point par jour : grand au port, petit en route.
days-stay = Séjour
