# The officer's desk: the queue, one call on one page, deciding.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

desk-title = Arrivées et départs
desk-title-mine = En attente de vous
desk-port = Port
desk-port-all = Tous les ports
desk-show = Afficher
desk-show-all = Tout
desk-find = Navire, immatriculation, MMSI ou référence
desk-filter = Afficher
desk-column-due = Prévu
desk-column-vessel = Navire
desk-column-route = De → suivant
desk-column-people = Personnes
desk-column-agencies = Services
desk-column-why = Pourquoi ici
desk-column-waiting = En attente
desk-no-reason = Rien de particulier
desk-empty = Rien n’attend ici. Les nouveaux préavis apparaissent quand vous rechargez la page.
desk-not-found = Aucun navire trouvé. Essayez une partie du nom, l’immatriculation, le MMSI ou la référence.
desk-show-everything = Afficher toutes les escales du territoire
desk-older = Afficher aussi ce qui était prévu il y a plus de 48 heures
desk-first-page = Revenir à la première page

desk-today = aujourd’hui { $time }
desk-tomorrow = demain { $time }
desk-yesterday = hier { $time }
desk-in = dans { $span }
desk-ago = il y a { $span }
desk-arrives = arrive
desk-leaves = part
desk-in-port = au port
desk-left = parti
desk-hull = coque : { $colour }
desk-masts = { $count ->
    [one] { $count } mât
   *[other] { $count } mâts
}
desk-mmsi = MMSI { $number }
desk-imo = OMI { $number }
desk-hin = HIN { $number }
desk-call-sign = Indicatif { $number }
desk-number-fits = concorde ✓
desk-number-wrong = numéro non valable
desk-mmsi-fits = { $flag } ✓
desk-mmsi-other-flag = indique { $flag }
desk-mmsi-flag = { $flag }, pavillon non indiqué

desk-arrives-at = Arrive : { $time }
desk-leaves-at = Part : { $time }
desk-arrived-at = Arrivé : { $time }
desk-left-at = Parti : { $time }
desk-time-open = Heure non indiquée
desk-from = de { $port }
desk-next = suivant : { $port }
desk-then = puis
desk-record-arrival = Noter l’arrivée maintenant
desk-record-departure = Noter le départ maintenant
desk-version = Version { $version }, reçue : { $time }
desk-way-version = { $way }, version { $version }

desk-stands-awaiting = en attente
desk-stands-in_progress = commencé
desk-stands-queried = question au capitaine
desk-stands-withheld = retenu
desk-stands-granted = accordé
desk-stands-granted_with_conditions = accordé sous conditions
desk-stands-refused = refusé
desk-stands-revoked = révoqué
desk-stands-cancelled = retiré

desk-decide = Décider
desk-you = { $agency } (vous)
desk-decide-for = Pour
desk-decide-again = Décider de nouveau
desk-reason = Raison ou question : le capitaine la lit
desk-conditions = Conditions : imprimées sur le certificat
desk-not-yours = Votre service ne décide pas ici.
desk-reopened = Décidé sur une version antérieure ; à revoir
desk-words-needed-clear = Écrivez pourquoi.
desk-words-needed-clear_with_conditions = Écrivez les conditions, par exemple : les armes à feu restent scellées à bord jusqu’au départ.
desk-words-needed-query = Écrivez votre question, par exemple : dans quelle marina allez-vous ?
desk-words-needed-refer = Écrivez à qui vous transmettez, et pourquoi.
desk-words-needed-hold = Écrivez pourquoi des agents doivent d’abord monter à bord.
desk-words-needed-refuse = Écrivez pourquoi vous refusez. Le capitaine le lit, et cela reste au journal.
desk-words-too-long = Raccourcissez ce texte à { $most } caractères au plus.
desk-conflict = Une version plus récente est arrivée, ou un collègue a décidé, pendant que cette page était ouverte. Rien n’a été noté. Votre texte est toujours là : regardez ce qui a changé, puis décidez de nouveau.
desk-withdrawn = Le préavis a été retiré, ou c’était déjà fait. Rien n’a été noté. Votre texte est toujours là.
desk-moved-already = C’était déjà noté. Rien n’a été changé.

desk-needs = À vous de voir ({ $count })
desk-needs-none = Aucun contrôle n’a rien trouvé. Comparez les personnes et les papiers, puis décidez.
desk-passed = { $count ->
    [one] { $count } contrôle réussi
   *[other] { $count } contrôles réussis
}
desk-severity-block = Contradiction
desk-severity-refer = À décider
desk-severity-warn = À voir
desk-severity-info = À savoir
desk-not-computed = { $count ->
    [one] { $count } contrôle n’a pas pu être fait
   *[other] { $count } contrôles n’ont pas pu être faits
}
desk-changed = Depuis la dernière clairance
desk-changed-in = Changements de la version { $version }, reçue { $time } :
desk-changed-nothing = La version { $version } ne change rien de ce que vous voyez ici.
desk-change = modifié
desk-joined = ajouté
desk-left-list = absent
desk-same = identique
desk-differs = différent
desk-changed-vessel = Caractéristiques du navire
desk-changed-person = Données de { $name }
desk-changed-from = De : { $was } → { $is }
desk-changed-next = Suivant : { $was } → { $is }
desk-changed-arrival = Arrivée : { $was } → { $is }
desk-changed-departure = Départ : { $was } → { $is }
desk-changed-goods = { $what } : { $was } → { $is }
desk-changed-answers = { $count ->
    [one] { $count } réponse de la déclaration
   *[other] { $count } réponses de la déclaration
}
desk-no-last-clearance = Aucune clairance antérieure de ce navire n’est connue pour comparer.
desk-stay = Arrivées à bord : { $came }, partent : { $leave }. Embarquent ici : { $joins }. Restent à terre : { $stays }.
desk-last-here = Dernière escale ici le { $day }, { $port } :

desk-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
desk-person = Personne
desk-role = À bord comme
desk-born = Naissance
desk-age = { $age } ans
desk-nationality = Nationalité
desk-document = Document
desk-expires = Expire
desk-moves = Embarque, débarque
desk-document-none = aucun document
desk-zone-fits = zone lue ✓
desk-zone-wrong = zone : calcul faux
desk-zone-differs = la zone dit autre chose
desk-zone-none = zone non indiquée
desk-number-odd = numéro inhabituel
desk-look = À voir
desk-expiry-open = non indiqué
desk-expired = Expiré
desk-expires-short = Trop court
desk-joins-here = embarque ici
desk-leaves-here = débarque ici

desk-goods-title = Marchandises déclarées
desk-goods = Marchandises
desk-goods-none = Rien n’est déclaré.
desk-spirits = Spiritueux
desk-wine = Vin
desk-beer = Bière
desk-cigarettes = Cigarettes
desk-cigars = Cigares
desk-tobacco = Autre tabac
desk-medicines = Médicaments
desk-other-goods = Autres marchandises
desk-weapons = Armes
desk-animals = Animaux
desk-cash = Argent liquide
desk-health = Santé
desk-controlled = réglementé
desk-prescription = ordonnance à bord
desk-no-prescription = sans ordonnance
desk-serial = n° de série { $value }
desk-calibre = calibre { $value }
desk-rounds = { $count ->
    [one] { $count } cartouche
   *[other] { $count } cartouches
}
desk-licence = permis { $value }
desk-permit = autorisation { $value }
desk-kept = rangé : { $value }
desk-microchip = puce { $value }
desk-rabies = vaccin contre la rage { $day }
desk-titre = titrage d’anticorps { $day }
desk-goes-ashore = doit aller à terre
desk-stays-aboard = reste à bord
desk-since-day = depuis le { $day }
desk-recent-port = { $place }, départ { $day }
desk-sanitation = Certificat sanitaire du navire : { $value }
desk-answers = Réponses de la déclaration
desk-answers-flagged = Réponses à regarder
desk-question = Question
desk-answer = Réponse
desk-yes = Oui
desk-no = Non

desk-particulars = Le navire et son escale
desk-reason-of-call = Raison de l’escale
desk-owner = Propriétaire
desk-home-port = Port d’attache
desk-built = Construction
desk-material = Coque
desk-beam = Largeur
desk-draught = Tirant d’eau
desk-tonnage = Jauge brute
desk-inboard = Moteurs in-bord
desk-outboard = Moteurs hors-bord
desk-charter-licence = Licence de charter

desk-fees = Droits
desk-fees-none = Aucun droit de ce territoire ne s’applique, d’après ce que l’on connaît de ses règles.
desk-fee = Droit
desk-fee-agency = Perçu par
desk-fee-amount = Montant
desk-fee-source = Source
desk-fee-possible = possible
desk-fee-not-counted = hors du total
desk-fee-unknown = montant inconnu

desk-history = Escales antérieures
desk-history-none = Ce navire n’a pas encore fait escale ici.
desk-earlier = { $count ->
    [one] { $count } autre escale de ce navire ici
   *[other] { $count } autres escales de ce navire ici
}
desk-reference = Référence
desk-when = Quand

desk-talk = Conversation
desk-talk-none = Rien n’a été écrit.
desk-message = Écrire au capitaine
desk-message-hint = Cela ne décide rien.
desk-message-needed = Écrivez ce que le capitaine doit lire.
desk-send = Envoyer

desk-decisions = Décisions
desk-decisions-none = Personne n’a encore décidé.
desk-agency = Service
desk-decision = Décision
desk-officer = Agent
desk-words = Raison, conditions
desk-versions = Versions des préavis
desk-received = Reçue
desk-notice = Préavis
desk-state-of-it = État
desk-reopens = Rouvre
desk-ledger = L’ouverture de cette page par vous est inscrite au journal.

desk-certificate-issued = délivré
desk-certificate-revoked = révoqué
desk-revoke = Révoquer cette clairance
desk-revoke-why = Pourquoi la clairance est révoquée
desk-revoke-hint = Toute personne qui vérifie le certificat le lit.
desk-revoke-needed = Écrivez pourquoi vous révoquez la clairance. Toute personne qui vérifie le certificat le lit.

desk-done-clear = Accordé.
desk-done-clear_with_conditions = Accordé sous conditions.
desk-done-query = Votre question est chez le capitaine.
desk-done-refer = Transmis.
desk-done-hold = Retenu pour visite à bord. Le capitaine en est informé.
desk-done-refuse = Refusé. Le capitaine est informé de la raison.
desk-done-arrived = L’arrivée est notée.
desk-done-departed = Le départ est noté.
desk-done-message = Votre message est chez le capitaine.
desk-done-revoke = La clairance est révoquée, et la vérification du certificat l’indique.

# Why a call is in the queue: what each check found, in a few words, nobody's name in it.
desk-why-people-unique = La même personne deux fois
desk-why-document-unique = Le même document deux fois
desk-why-person-born = Date de naissance impossible
desk-why-country-codes-known = Code de pays inconnu
desk-why-country-codes-current = Ancien code de pays
desk-why-document-present = Personne sans document
desk-why-document-dates = Dates d’un document impossibles
desk-why-mrz-check-digits = Zone du passeport : calcul faux
desk-why-mrz-agrees = La zone du passeport dit autre chose
desk-why-vessel-particulars = Caractéristiques du navire incomplètes
desk-why-vessel-mmsi = MMSI non valable
desk-why-vessel-mmsi-flag = MMSI d’un autre pavillon
desk-why-vessel-imo = Numéro OMI non valable
desk-why-vessel-hull-id = Numéro de coque non valable
desk-why-vessel-hull-id-year = Numéro de coque d’une autre année
desk-why-vessel-call-sign = Indicatif non valable
desk-why-vessel-call-sign-flag = Indicatif d’un autre pavillon
desk-why-places-known = Port d’avant ou d’après inconnu
desk-why-from-given = Dernier port non indiqué
desk-why-from-matches-last-clearance = Dernière clairance de sortie ailleurs
desk-why-people-match-last-clearance = Pas les personnes de la dernière clairance
desk-why-document-in-other-voyage = Une personne est sur un autre voyage
desk-why-vessel-in-other-voyage = Navire annoncé ailleurs
desk-why-port-known = Port inconnu
desk-why-times-given = Heures manquantes
desk-why-time-exists = L’heure n’existe pas
desk-why-time-clear = L’heure a lieu deux fois ce jour-là
desk-why-arrival-before-departure = Part avant d’arriver
desk-why-calls-in-order = Escales dans le désordre
desk-why-leg-possible = Traversée trop rapide
desk-why-leg-usual = Traversée plus rapide que d’habitude
desk-why-port-repeated = Le même port deux fois
desk-why-notice-in-time = Préavis arrivé tard
desk-why-departure-notice-in-time = Préavis de départ arrivé tard
desk-why-office-open-on-arrival = Arrive hors des heures
desk-why-office-open-on-departure = Part hors des heures
desk-why-stay-within-limit = Séjour plus long que permis
desk-why-people-any = Aucune personne à bord
desk-why-people-one-master = Pas exactement un capitaine
desk-why-people-coherent = Les personnes ne concordent pas
desk-why-people-changes = Embarquements et débarquements ne concordent pas
desk-why-minor-accompanied = Un mineur voyage
desk-why-document-valid-on-arrival = Document expiré à l’arrivée
desk-why-document-valid-past-stay = Passeport trop court pour le séjour
desk-why-charter-licence = Licence de charter manquante
desk-why-fee-band-close = Longueur proche d’une limite de tarif
desk-why-questions-answered = Questions sans réponse
desk-why-answers-fit = Réponses du mauvais type
desk-why-answers-detailed = Précisions manquantes
desk-why-answers-known = Réponses à des questions inconnues
desk-why-answers-for-officer = Une réponse à décider par vous
desk-why-answers-worth-knowing = Une réponse bonne à lire
desk-why-health-answers = Maladie déclarée
desk-why-goods-match-answers = Marchandises et réponses ne concordent pas
desk-why-cash-declared = Argent liquide à déclarer
desk-why-weapon-aboard = Armes à bord
desk-why-weapon-serial-unique = Numéro de série d’arme en double
desk-why-weapon-details = Précisions sur une arme manquantes
desk-why-weapon-approval = Arme sans autorisation
desk-why-animal-microchip = Animal sans puce
desk-why-animal-rabies = Papiers de la rage manquants
desk-why-animal-titre = Titrage d’anticorps manquant
desk-why-animal-permit = Animal sans autorisation
desk-why-stores-allowance = Provisions au-dessus de la franchise
desk-why-medicines-prescription = Médicament sans ordonnance
