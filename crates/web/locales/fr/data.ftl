# Ses propres données : qui a regardé, ce qui est gardé, copier, supprimer, fermer.

data-title = Vos données
data-row-text = Qui a regardé, une copie, supprimer

data-looks-title = Qui a regardé
data-looks-lead = Chaque fois qu'un service ouvre ce que vous avez envoyé, c'est noté. Vous voyez ici quel service et pour quoi, pas le nom de l'agent. Une lecture est montrée { $hours } heures après.
data-looks-alike = Aucune île ne demande plus de temps.
data-looks-apart = Là où la loi d'une île le prévoit, une lecture est montrée plus tard, ou pas pour certains motifs : { $islands }.
data-looks-since = Les lectures sont gardées ainsi depuis le { $date }. Celles d'avant ne peuvent pas être montrées ici.
data-looks-none = Personne n'a regardé, pour autant qu'on puisse le dire maintenant.
data-looks-more = Les { $count } dernières sont montrées. Une copie de vos données a les 1 000 dernières.
data-look-when = Quand
data-look-who = Service
data-look-what = Quoi
data-look-why = Pour quoi
data-look-whole = L'administration
data-look-call = Votre préavis { $reference }
data-look-certificate = Un de vos certificats
data-look-attachment = Un fichier que vous avez envoyé
data-look-photograph = La photo de votre bateau
data-look-other = Un de vos enregistrements

data-keep-title = Ce qui est gardé, et jusqu'à quand
data-keep-what = Quoi
data-keep-until = Jusqu'à
data-keep-why = Pourquoi
data-keep-lists = Vos listes : personnes, bateaux, biens
data-keep-removed = Ce que vous avez retiré d'une liste
data-keep-guests = Liens des invités et leurs noms
data-keep-drafts = Plans jamais envoyés
data-keep-calls = Préavis envoyés, décisions et messages
data-keep-certificates = Certificats
data-keep-attachments = Fichiers envoyés avec des réponses
data-keep-letters = Courriers pour vous, une fois envoyés
data-keep-sessions = Sur quels appareils vous vous êtes connecté
data-keep-ledger = Qui a fait et lu quoi
data-until-deleted = vous le supprimiez
data-until-removed = { $days } jours après
data-until-ended = { $days } jours après la fin
data-until-changed = { $days } jours après le dernier changement
data-until-sent = { $days } jours après
data-until-law = la loi de l'île le permette ; son administration décide
data-until-never = toujours ; il ne contient pas de noms
data-why-lists = Pour que vous les remplissiez une fois.
data-why-removed = Pour qu'une erreur puisse être réparée.
data-why-guests = Les liens ne servent plus.
data-why-drafts = Pour que vous retrouviez un plan la saison prochaine.
data-why-calls = Ce sont les dossiers de l'administration sur votre arrivée et votre départ.
data-why-certificates = L'île suivante doit pouvoir les vérifier.
data-why-attachments = Ils font partie du préavis auquel ils répondent.
data-why-letters = Pour renvoyer un courrier qui a échoué.
data-why-sessions = Pour examiner une connexion étrange.
data-why-ledger = Il prouve que rien n'a été changé ou lu en secret.

data-correct-title = Les corriger
data-correct-lead = Vous changez vous-même vos listes et vos plans. Ce que vous avez envoyé se change en modifiant le voyage et en l'envoyant à nouveau ; les services voient alors les deux versions.
data-correct-goods = Armes, animaux et provisions
data-more-title = Copier, supprimer, fermer
data-done-deleted = Ce que vous avez choisi est supprimé.
data-done-closed = Votre compte est fermé. Un courrier à votre adresse le confirme.

data-export-title = Prendre une copie de vos données
data-export-lead = Vous recevez votre profil, vos listes, vos groupes d'invités, chaque plan, chaque préavis envoyé avec ses décisions, messages et certificats, et qui a regardé.
data-export-form = Que voulez-vous copier ?
data-export-zip = Les données et les fichiers
data-export-zip-hint = Un ZIP avec data.json, les fichiers de vos escales et les photos de vos bateaux.
data-export-json = Les données seules
data-export-json-hint = Un fichier (JSON).
data-export-care = Il nomme tous ceux qui ont navigué avec vous. Gardez-le là où personne d'autre ne le lit.
data-export-button = Prendre la copie

data-delete-title = Supprimer des listes et des plans
data-delete-lead = Ce que vous choisissez est effacé tout de suite et ne revient pas. Un préavis envoyé garde ce qu'il disait.
data-delete-what = Que voulez-vous supprimer ?
data-delete-people = Personnes, leurs documents et groupes d'invités
data-delete-vessels = Bateaux, avec leurs photos
data-delete-belongings = Armes, animaux et provisions
data-delete-drafts = Plans jamais envoyés
data-delete-none = Choisissez ce que vous voulez supprimer.
data-delete-button = Supprimer définitivement

data-close-title = Fermer votre compte
data-close-goes = Ceci disparaît : votre nom, votre adresse et votre mot de passe, vos listes, vos plans, les photos de vos bateaux, l'adresse de votre calendrier et vos jetons pour programmes. Tous vos appareils sont déconnectés. On ne peut pas revenir en arrière.
data-close-stays = Ceci reste : les préavis envoyés, avec les personnes qui y figurent, leurs décisions, messages, fichiers et certificats. Ce sont les dossiers des administrations à qui vous les avez envoyés, jusqu'à ce que la loi permette de les effacer. Le registre reste aussi ; il ne contient pas de noms.
data-close-under-way = Une escale est en cours : { $references }. Fermez votre compte quand elle sera finie, ou retirez d'abord le préavis.
data-close-seat = Ce compte travaille aussi pour une administration. Demandez d'abord à son administrateur de mettre fin à ce rôle.
data-close-button = Fermer le compte définitivement
