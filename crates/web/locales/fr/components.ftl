# Words the components say themselves; gallery-* belong to the samples of /components.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

problem-title = Il y a quelque chose à corriger
problem-prefix = Erreur :

field-optional = (facultatif)

password-show = Afficher
password-hide = Masquer

field-day = Jour
field-month = Mois
field-year = Année

warning-prefix = Avertissement

why-summary = pourquoi
why-source = Source
why-date = Dernière vérification
why-confidence = Fiabilité
why-confidence-official = officiel
why-confidence-reported = rapporté
why-confidence-inferred = déduit

banner-success = Fait
banner-news = À savoir

summary-not-answered = Sans réponse
summary-change = Modifier

pager-label = Pages
pager-previous = Page précédente
pager-next = Page suivante

print = Imprimer

rail-ahead = (à venir)
rail-here = (au port)
rail-done = (quitté)

gallery-title = Composants
gallery-desk-title = Composants du bureau
gallery-intro = Chaque élément d’une page, dessiné par les mêmes macros que les pages.
gallery-saved = Votre navire est enregistré.
gallery-vessel-name = Nom du navire
gallery-vessel-name-hint = Tel qu’il figure sur ses papiers
gallery-vessel-name-error = Indiquez le nom du navire, tel qu’il figure sur ses papiers.
gallery-length = Longueur hors tout
gallery-expiry = Quand le passeport d’Anna expire-t-il ?
gallery-expiry-hint = Par exemple 24 11 2029
gallery-expiry-error = Indiquez la date d’expiration du passeport d’Anna, par exemple 24 11 2029.
gallery-arrival-time = Heure d’arrivée, à l’heure du port
gallery-port = Port d’entrée
gallery-port-blank = Choisissez un port
gallery-animals = Y a-t-il des animaux à bord ?
gallery-yes = Oui
gallery-no = Non
gallery-animals-hint = Animaux de compagnie compris
gallery-stores = Que transportez-vous ?
gallery-spirits = Spiritueux
gallery-weapons = Armes
gallery-remarks = Remarques
gallery-papers = Une photo des papiers
gallery-password = Mot de passe
gallery-continue = Enregistrer et continuer
gallery-later = Terminer plus tard
gallery-refuse = Refuser
gallery-done = fait
gallery-started = commencé
gallery-cannot = pas encore
gallery-cleared = accordé
gallery-waiting = en attente
gallery-held = retenu
gallery-look = à voir
gallery-notice-rule = Envoyez le préavis avant d’arriver.
gallery-notice = Préavis
gallery-fees = Droits
gallery-warning = Un navire qui arrive sans préavis peut être mis à l’amende.
gallery-office-point = Le bureau ferme à 18 h 00.
gallery-office-text = Arriver plus tard ajoute des heures supplémentaires.
gallery-empty = Pas encore de voyage.
gallery-plan = Préparer un voyage
gallery-received = Votre préavis est à la douane.
gallery-expected = Attendus
gallery-in-port = Au port
gallery-arrives = Arrive
gallery-vessel = Navire
gallery-from-next = De → suivant
gallery-people = Personnes
gallery-why-here = Pourquoi ici
gallery-short-passport = passeport à moins de six mois
gallery-customs-cleared = Douane : accordé
gallery-immigration-waiting = Immigration : question au capitaine
gallery-health-held = Santé : retenu
gallery-find = Chercher
gallery-show = Afficher
gallery-decide = Décider
gallery-needs-you = À vous de voir
gallery-last = Depuis la dernière formalité
gallery-clear = Accorder
gallery-ask = Interroger le capitaine
