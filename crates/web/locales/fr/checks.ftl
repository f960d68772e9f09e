# What checks, deadlines, requirements and fees say. French.

## Common words

check-words = { $words }
check-agency-all = tous les services
check-agency-customs = la douane
check-agency-immigration = l’immigration
check-agency-port-health = la santé portuaire
check-agency-port-authority = l’autorité portuaire
check-agency-agriculture = l’agriculture
check-time-unknown = inconnu
check-unknown-hours = Nous ne connaissons pas les heures de { $agency } à { $port } ; impossible de dire si le bureau est ouvert.
check-unknown-history = Les voyages précédents n’ont pas été consultés ; rien n’a été comparé.
check-unknown-expiry = Le document de { $name } n’a pas de date d’expiration ; impossible de dire jusqu’à quand il est valable.
check-unknown-allowance = Nous ne connaissons pas la franchise de ce territoire pour l’alcool et le tabac. Votre déclaration est montrée à la douane.
check-answer-yes = oui
check-answer-no = non
check-answer-yes-no = oui ou non
check-answer-text = un texte
check-answer-number = un nombre
check-answer-date = une date, par exemple 2026-12-01
check-answer-list = une liste
check-field-number = numéro
check-field-issuing-country = pays de délivrance
check-field-nationality = nationalité
check-field-born = date de naissance
check-field-expires-on = date d’expiration
check-field-sex = sexe
check-field-name = nom
check-field-registration-country = pays d’immatriculation
check-field-registration-number = numéro d’immatriculation
check-field-home-port = port d’attache
check-field-length = longueur
check-field-colour = couleur de la coque
check-field-year-built = année de construction
check-field-masts = nombre de mâts
check-field-owner = propriétaire
check-field-maker = fabricant
check-field-serial = numéro de série
check-field-calibre = calibre
check-field-rounds = nombre de cartouches
check-field-permit = permis ou autorisation
check-field-licence = permis
check-document-dates-issued-before-birth = il a été délivré avant la naissance du titulaire
check-document-dates-issued-in-future = sa date de délivrance est dans le futur
check-document-dates-expires-before-issue = il expire avant sa délivrance ou avant la naissance du titulaire
check-weapon-handgun = arme de poing
check-weapon-rifle = carabine
check-weapon-shotgun = fusil de chasse
check-weapon-flare-gun = pistolet lance-fusées
check-weapon-speargun = fusil harpon
check-weapon-hawaiian-sling = harpon à élastique
check-weapon-bow = arc ou arbalète
check-weapon-catapult = lance-pierre
check-weapon-other = autre arme
check-animal-dog = le chien
check-animal-cat = le chat
check-animal-ferret = le furet
check-animal-bird = l’oiseau
check-animal-other = l’animal

## Checks of people and papers

check-people-unique-title = Personne ne figure deux fois
check-people-unique-skipper = { $name } figure deux fois avec la même date de naissance. Gardez une seule entrée.
check-people-unique-officer = { $name } apparaît deux fois avec la même date de naissance.
check-document-unique-title = Chaque document appartient à une seule personne
check-document-unique-skipper = { $name } et { $other } ont le même numéro de document { $number }. Corrigez l’un d’eux.
check-document-unique-officer = Le document { $number } est donné pour { $name } et { $other }.
check-person-born-title = Les dates de naissance sont possibles
check-person-born-skipper = Vérifiez la date de naissance de { $name } : { $born }.
check-person-born-officer = Date de naissance de { $name } : { $born } ; dans le futur ou il y a plus de 120 ans.
check-country-codes-known-title = Les pays sont connus
check-country-codes-known-skipper = { $code } n’est pas un code de pays connu. Choisissez le pays dans la liste.
check-country-codes-known-officer = Code de pays inconnu { $code }.
check-country-codes-current-title = Les codes de pays sont en vigueur
check-country-codes-current-skipper = { $country } ({ $code }) n’est plus un code de pays depuis { $until }. Si votre document l’indique, laissez-le.
check-country-codes-current-officer = Code de pays retiré { $code } ({ $country }, jusqu’au { $until }).
check-document-present-title = Chacun a un document de voyage
check-document-present-skipper = Ajoutez le passeport ou un autre document de voyage de { $name }.
check-document-present-officer = Aucun document de voyage pour { $name }.
check-document-dates-title = Les dates des documents concordent
check-document-dates-skipper = Vérifiez les dates du document { $number } de { $name } : { $fault }.
check-document-dates-officer = Document { $number } de { $name } : { $fault }.
check-mrz-check-digits-title = Les chiffres de contrôle du passeport sont justes
check-mrz-check-digits-skipper = Les lignes au bas du passeport de { $name } contiennent une erreur. Saisissez-les ou scannez-les de nouveau.
check-mrz-check-digits-officer = La zone de lecture automatique de { $name } n’est pas vérifiable.
check-mrz-agrees-title = Les lignes du passeport disent ce qui a été saisi
check-mrz-agrees-skipper = Pour { $name }, cette donnée diffère des lignes du passeport : { $field }. Vérifiez les deux.
check-mrz-agrees-officer = { $name } : { $field } diffère entre la zone de lecture automatique et la déclaration.
check-people-any-title = Il y a quelqu’un à bord
check-people-any-skipper = Personne n’est à bord ici. Indiquez qui l’est.
check-people-any-officer = La liste des personnes est vide.
check-people-one-master-title = Un seul capitaine
check-people-one-master-skipper =
    { $count ->
        [0] Personne n’est capitaine. Choisissez qui l’est.
        *[other] { $count } personnes sont capitaines. Choisissez-en une.
    }
check-people-one-master-officer = Capitaines à bord : { $count }.
check-people-coherent-title = Ceux qui arrivent sont ceux partis de l’escale précédente
check-people-coherent-skipper = { $left } personnes ont quitté l’escale précédente, { $arrive } arrivent ici. Notez le changement parmi les embarquements ou débarquements. Manquent : { $missing_count } { $missing }. En plus : { $extra_count } { $extra }.
check-people-coherent-officer = { $left } partis, { $arrive } arrivent. Manquent : { $missing_count } { $missing }. En plus : { $extra_count } { $extra }.
check-people-changes-title = Les embarquements et débarquements sont possibles
check-people-changes-skipper =
    { $change ->
        [joins] { $name } ne peut embarquer : déjà à bord.
        *[leaves] { $name } ne peut débarquer : pas à bord.
    } Corrigez la liste.
check-people-changes-officer =
    { $change ->
        [joins] { $name } embarque mais est déjà à bord.
        *[leaves] { $name } débarque mais n’est pas à bord.
    }
check-minor-accompanied-title = Les mineurs voyagent en famille
check-minor-accompanied-skipper = { $name } a { $age } ans et aucun adulte à bord ne porte le même nom. Ayez la lettre des parents sous la main.
check-minor-accompanied-officer = { $name }, { $age } ans, sans adulte du même nom.
check-document-valid-on-arrival-title = Les documents sont valables à l’arrivée
check-document-valid-on-arrival-skipper = Le document de { $name } expire le { $expires }, avant votre arrivée le { $arrival }. Indiquez un document valable ; sinon l’immigration décide.
check-document-valid-on-arrival-officer = Le document de { $name } expire le { $expires } ; arrivée le { $arrival }.
check-document-valid-past-stay-title = Les passeports sont valables assez longtemps après le séjour
check-document-valid-past-stay-skipper = Le document de { $name } expire le { $expires }. L’immigration demande { $months } mois après le séjour, jusqu’au { $until }. Vous pouvez envoyer le préavis ; un agent décide.
check-document-valid-past-stay-officer = Le document de { $name } expire le { $expires } ; la règle demande { $months } mois après le séjour ({ $until }).

## Checks of the vessel

check-vessel-particulars-title = Le navire est décrit
check-vessel-particulars-skipper = Ajoutez pour le navire : { $field }.
check-vessel-particulars-officer = Non indiqué : { $field }.
check-vessel-mmsi-title = Le MMSI est possible
check-vessel-mmsi-skipper = { $mmsi } n’est pas le MMSI d’un navire : neuf chiffres, le premier de 2 à 7. Voyez votre licence radio.
check-vessel-mmsi-officer = Le MMSI { $mmsi } n’est pas celui d’une station de navire.
check-vessel-mmsi-flag-title = MMSI et pavillon concordent
check-vessel-mmsi-flag-skipper = Le MMSI { $mmsi } est de { $country }, le pavillon de { $flag }. Si la radio n’a pas été réenregistrée, laissez.
check-vessel-mmsi-flag-officer = MMSI { $mmsi } : { $country } ; pavillon : { $flag }.
check-vessel-imo-title = Le numéro OMI est juste
check-vessel-imo-skipper = { $imo } n’est pas un numéro OMI : ses sept chiffres ne concordent pas. Laissez vide s’il n’y en a pas.
check-vessel-imo-officer = Le numéro OMI { $imo } a un chiffre de contrôle faux.
check-vessel-hull-id-title = Le numéro de coque est possible
check-vessel-hull-id-skipper = Comparez le numéro de coque { $hull_id } avec la plaque à l’arrière : 12 signes, ou 14 avec le pays.
check-vessel-hull-id-officer = Le numéro de coque { $hull_id } n’a pas la forme habituelle.
check-vessel-hull-id-year-title = Numéro de coque et année concordent
check-vessel-hull-id-year-skipper = Vous avez écrit { $stated } ; le numéro de coque dit { $told }. Vérifiez les deux.
check-vessel-hull-id-year-officer = Année { $stated }, selon la coque { $told }.
check-vessel-call-sign-title = L’indicatif est possible
check-vessel-call-sign-skipper = { $call_sign } n’est pas un indicatif radio. Voyez votre licence radio.
check-vessel-call-sign-officer = L’indicatif { $call_sign } n’a pas une forme connue.
check-vessel-call-sign-flag-title = Indicatif et pavillon concordent
check-vessel-call-sign-flag-skipper = L’indicatif { $call_sign } est de { $country }, le pavillon de { $flag }.
check-vessel-call-sign-flag-officer = Indicatif { $call_sign } : { $country } ; pavillon : { $flag }.

## Checks of ports, times and passages

check-places-known-title = Les ports d’avant et d’après sont connus
check-places-known-skipper =
    Nous ne connaissons pas le port { $port }. { $count ->
        [0] Indiquez plutôt son nom et son pays.
        *[other] Vouliez-vous dire { $meant } ?
    }
check-places-known-officer = Port inconnu { $port }.
check-from-given-title = Le dernier port est indiqué
check-from-given-skipper = Indiquez de quel port vous venez.
check-from-given-officer = Dernier port non indiqué.
check-from-matches-last-clearance-title = Le navire vient d’où il a eu sa clairance
check-from-matches-last-clearance-skipper = Vous venez de { $from }, mais la dernière clairance est de { $cleared }, { $on }. Corrigez, ou ayez le papier de { $from }.
check-from-matches-last-clearance-officer = De { $from } ; dernière clairance de sortie à { $cleared }, { $on }.
check-people-match-last-clearance-title = Les personnes sont celles de la dernière clairance
check-people-match-last-clearance-skipper = La dernière clairance nomme { $cleared } personnes ; vous arrivez à { $arrive }. Manquent : { $missing_count } { $missing }. En plus : { $extra_count } { $extra }. Dites où chacune a débarqué ou embarqué.
check-people-match-last-clearance-officer = À la sortie { $cleared }, à l’arrivée { $arrive }. Manquent : { $missing_count } { $missing }. En plus : { $extra_count } { $extra }.
check-document-in-other-voyage-title = Personne n’est sur un autre voyage en cours
check-document-in-other-voyage-skipper = { $name } (document { $number }) figure aussi sur le voyage en cours { $reference }. Retirez la personne de l’un d’eux.
check-document-in-other-voyage-officer = Document { $number } ({ $name }) sur le voyage en cours { $reference }.
check-vessel-in-other-voyage-title = Le navire est sur un seul voyage
check-vessel-in-other-voyage-skipper = Ce navire est aussi annoncé à { $port } (voyage { $reference }). Annulez ce préavis si vous n’y allez pas.
check-vessel-in-other-voyage-officer = Aussi attendu à { $port }, voyage { $reference }.
check-port-known-title = Le port est connu
check-port-known-skipper =
    Nous ne connaissons pas le port { $port }. { $count ->
        [0] Choisissez un port d’entrée dans la liste.
        *[other] Vouliez-vous dire { $meant } ?
    }
check-port-known-officer = Port inconnu { $port }.
check-times-given-title = Arrivée et départ sont indiqués
check-times-given-skipper =
    { $time ->
        [arrival] Indiquez quand vous arrivez ici.
        [departure] Indiquez quand vous partez vers le port suivant.
        *[either] Indiquez quand vous arrivez ou partez.
    }
check-times-given-officer =
    { $time ->
        [arrival] Arrivée non indiquée.
        [departure] Départ non indiqué.
        *[either] Ni arrivée ni départ indiqués.
    }
check-time-exists-title = L’horloge indique cette heure
check-time-exists-skipper = { $written } n’existe pas : l’heure avance alors. Écrivez une autre heure, par exemple { $used }.
check-time-exists-officer = { $written } n’existe pas au port ; lu { $used }.
check-time-clear-title = L’heure est claire
check-time-clear-skipper = L’horloge indique { $written } deux fois cette nuit-là. Nous prenons la première, { $used }.
check-time-clear-officer = { $written } a lieu deux fois ; la première est prise.
check-arrival-before-departure-title = L’arrivée précède le départ
check-arrival-before-departure-skipper = Vous partez le { $departure }, ce qui n’est pas après l’arrivée le { $arrival }. Corrigez l’un des deux.
check-arrival-before-departure-officer = Le départ { $departure } n’est pas après l’arrivée { $arrival }.
check-calls-in-order-title = Le navire quitte un port avant d’atteindre le suivant
check-calls-in-order-skipper = Vous arrivez le { $arrival }, mais ne quittez le port précédent que le { $left }. Corrigez l’un des deux.
check-calls-in-order-officer = Arrive { $arrival }, a quitté le précédent { $left }.
check-leg-possible-title = La traversée est possible
check-leg-possible-skipper = { $miles } mn demanderaient { $knots } kn ; un navire comme le vôtre fait au plus { $limit }. Corrigez les heures.
check-leg-possible-officer = { $miles } mn à { $knots } kn : impossible (limite { $limit } kn).
check-leg-usual-title = La vitesse est habituelle
check-leg-usual-skipper = { $miles } mn à { $knots } kn, c’est rapide ; un navire comme le vôtre fait d’habitude jusqu’à { $limit }. Vérifiez les heures.
check-leg-usual-officer = { $miles } mn à { $knots } kn : plus rapide que d’habitude (jusqu’à { $limit } kn).
check-port-repeated-title = Chaque escale est dans un autre port
check-port-repeated-skipper = Vous faites escale à { $port } deux fois de suite. Si vous n’en partez pas entre-temps, gardez une escale.
check-port-repeated-officer = Deux escales de suite à { $port }.
check-notice-in-time-title = Le préavis d’arrivée est à temps
check-notice-in-time-skipper = Le préavis devait parvenir à { $agency } avant le { $due }. Envoyez-le quand même maintenant et appelez le bureau ; si possible, arrivez plus tard.
check-notice-in-time-officer = Préavis tardif : attendu le { $due } (règle de { $hours } h, { $agency }).
check-departure-notice-in-time-title = Le préavis de départ est à temps
check-departure-notice-in-time-skipper = Le préavis de départ devait parvenir à { $agency } avant le { $due }. Envoyez-le maintenant et demandez au bureau, ou partez plus tard.
check-departure-notice-in-time-officer = Préavis de départ tardif : attendu le { $due } (règle de { $hours } h, { $agency }).
check-office-open-on-arrival-title = Les bureaux sont ouverts à l’arrivée
check-office-open-on-arrival-skipper =
    { $was_open ->
        [yes] Vous arrivez le { $time }, hors des heures : un supplément de { $agency } est probable. Arrivez avant { $closed } pour l’éviter ; le bureau rouvre le { $opens }.
        *[no] Vous arrivez le { $time }, bureau fermé ({ $agency }) : un supplément est probable. Il ouvre le { $opens }.
    }
check-office-open-on-arrival-officer = Arrive { $time }, hors des heures de { $agency }.
check-office-open-on-departure-title = Les bureaux sont ouverts au départ
check-office-open-on-departure-skipper = Vous partez le { $time }, bureau fermé ({ $agency }). Faites la sortie avant la fermeture.
check-office-open-on-departure-officer = Part { $time }, hors des heures de { $agency }.
check-stay-within-limit-title = Le séjour est dans la limite
check-stay-within-limit-skipper =
    Vous restez { $days } jours ; { $who ->
        [vessel] un navire peut rester { $limit }.
        *[people] les personnes peuvent rester { $limit } d’abord.
    } Demandez une prolongation.
check-stay-within-limit-officer =
    Prévoit { $days } jours ; limite { $limit } ({ $who ->
        [vessel] navire
        *[people] personnes
    }).
check-fee-band-close-title = La longueur est loin des limites de tarif
check-fee-band-close-skipper = Vos { $length } pieds sont proches de { $limit } pieds, où « { $fee } » change. Ayez l’acte d’immatriculation sous la main.
check-fee-band-close-officer = { $length } pieds déclarés, proche de la limite de { $limit } pieds pour « { $fee } ».

## Checks of answers and goods

check-charter-licence-title = Un yacht de location a une licence locale
check-charter-licence-skipper = Les yachts de location ont besoin d’une licence à { $territory }. Ajoutez son numéro, ou attendez-vous à des questions.
check-charter-licence-officer = Yacht de location sans numéro de licence pour { $territory }.
check-questions-answered-title = Toutes les questions ont une réponse
check-questions-answered-skipper = Répondez : { $question }
check-questions-answered-officer = Sans réponse : { $question }
check-answers-fit-title = Les réponses conviennent aux questions
check-answers-fit-skipper = Répondez par { $kind } : { $question }
check-answers-fit-officer = La réponse n’est pas { $kind } : { $question }
check-answers-detailed-title = Les réponses sont expliquées là où c’est demandé
check-answers-detailed-skipper = Précisez votre réponse : { $question }
check-answers-detailed-officer = Sans précisions : { $question }
check-answers-known-title = Les réponses visent des questions connues
check-answers-known-skipper = Aucune question ne s’appelle { $id } ; sa réponse n’est montrée à personne.
check-answers-known-officer = Réponse à une question inconnue { $id }.
check-answers-for-officer-title = Aucune réponse ne demande un agent
check-answers-for-officer-skipper = Un agent examinera votre réponse « { $answer } » : { $question }
check-answers-for-officer-officer = { $answer } : { $question } { $detail }
check-answers-worth-knowing-title = Aucune réponse à regarder
check-answers-worth-knowing-skipper = Les agents sont informés de votre réponse « { $answer } » : { $question }
check-answers-worth-knowing-officer = { $answer } : { $question } { $detail }
check-health-answers-title = La santé ne demande pas d’agent
check-health-answers-skipper = La santé examinera votre réponse « { $answer } » : { $question } Restez à bord, pavillon Q hissé, jusqu’à leur appel.
check-health-answers-officer = { $answer } : { $question } { $detail }
check-goods-match-answers-title = Marchandises et réponses concordent
check-goods-match-answers-skipper = Vous déclarez ces biens mais avez répondu non : { $question } Corrigez l’un des deux.
check-goods-match-answers-officer = Biens déclarés, réponse non : { $question }
check-cash-declared-title = L’argent indiqué est déclaré
check-cash-declared-skipper = Vous indiquez de l’argent mais avez répondu non : { $question } Répondez oui s’il dépasse la limite ; sinon la douane décide.
check-cash-declared-officer = Argent indiqué, réponse non : { $question }
check-weapon-aboard-title = Pas d’armes à bord
check-weapon-aboard-skipper = Vous avez une arme ({ $weapon }). La douane vous dira si elle reste scellée à bord ou est gardée à terre.
check-weapon-aboard-officer = Arme déclarée : { $weapon }.
check-weapon-serial-unique-title = Les numéros de série diffèrent
check-weapon-serial-unique-skipper = Le numéro de série { $serial } est donné deux fois. Corrigez-en un.
check-weapon-serial-unique-officer = Numéro de série { $serial } en double.
check-weapon-details-title = Les armes à feu sont décrites
check-weapon-details-skipper = Ajoutez pour { $weapon } : { $field }.
check-weapon-details-officer = { $weapon } : { $field } non indiqué.
check-weapon-approval-title = Les armes ont l’autorisation demandée
check-weapon-approval-skipper = { $territory } demande pour { $weapon } : { $field }. Demandez-le avant d’arriver et ajoutez le numéro.
check-weapon-approval-officer = { $weapon } sans { $field }.
check-animal-microchip-title = Les puces sont possibles
check-animal-microchip-skipper = Indiquez les 15 chiffres de la puce : { $name }.
check-animal-microchip-officer = { $name } : puce absente ou sans 15 chiffres.
check-animal-rabies-title = La vaccination antirabique est valable
check-animal-rabies-skipper = Il faut pour { $name } une vaccination antirabique faite avant l’arrivée et depuis moins de douze mois. Ajoutez la date.
check-animal-rabies-officer = { $name } : pas de vaccination antirabique valable à l’arrivée.
check-animal-titre-title = Le titrage antirabique est valable
check-animal-titre-skipper = Un titrage antirabique de moins de douze mois est demandé pour { $name }. Ajoutez la date et la valeur.
check-animal-titre-officer = { $name } : pas de titrage antirabique de moins de douze mois.
check-animal-permit-title = Les animaux ont un permis d’importation
check-animal-permit-skipper = Un permis d’importation est nécessaire pour { $name }. Demandez-le avant d’arriver et ajoutez le numéro.
check-animal-permit-officer = { $name } : pas de permis d’importation.
check-stores-allowance-title = Les provisions sont dans la franchise
check-stores-allowance-skipper = Vos provisions dépassent la franchise. La douane peut sceller le reste ou demander des droits.
check-stores-allowance-officer = Provisions au-dessus de la franchise.
check-medicines-prescription-title = Les médicaments contrôlés ont une ordonnance
check-medicines-prescription-skipper = Ayez l’ordonnance pour { $name } sous la main et dites-le ici.
check-medicines-prescription-officer = Médicament contrôlé sans ordonnance : { $name }.

## Problems of a field

problem-not-json = Ce n’est pas un document JSON : voyez ligne { $line }, colonne { $column }.
problem-too-large = Le fichier dépasse { $max } octets.
problem-too-deep = Les listes sont imbriquées sur plus de { $max } niveaux.
problem-duplicate-key = Ce nom figure deux fois dans le même objet. Gardez-en un.
problem-wrong-schema = Écrivez ici { $expected } ; trouvé { $found }.
problem-missing = Cette donnée manque.
problem-unknown-field = Il n’y a pas de champ de ce nom.
problem-unknown-field-suggest = Il n’y a pas de champ de ce nom. Vouliez-vous dire { $suggestion } ?
problem-wrong-type = Attendu : { $expected } ; trouvé : { $found }.
problem-kind-text = un texte
problem-kind-number = un nombre
problem-kind-yes-or-no = oui ou non
problem-kind-list = une liste
problem-kind-object = un objet
problem-kind-nothing = rien
problem-blank = C’est vide. Écrivez-le ou omettez-le.
problem-too-long = Il y a { $actual } caractères ; { $max } au plus. Raccourcissez.
problem-control-character = Contient le caractère de contrôle { $code }. Retirez-le.
problem-direction-override = Contient { $code }, qui inverse l’écriture et peut cacher du texte. Retirez-le.
problem-direction-mark = Contient la marque invisible { $code }. Elle est gardée et les agents en sont informés.
problem-damaged-text = Un caractère a été perdu ici. Vérifiez l’orthographe.
problem-not-a-date = Écrivez la date année-mois-jour, par exemple 2029-11-24 ; trouvé { $found }.
problem-no-such-day = Il n’y a pas de jour { $day } au mois { $month } de { $year }.
problem-year-out-of-range = L’année { $year } n’est pas entre { $min } et { $max }.
problem-not-a-time = Écrivez l’heure 2026-12-01T19:00, à l’heure du port ; trouvé { $found }.
problem-unknown-word = { $found } n’est pas l’un de : { $expected }.
problem-unknown-word-suggest = { $found } n’est pas l’un de : { $expected }. Vouliez-vous dire { $suggestion } ?
problem-not-a-number = { $found } n’est pas un nombre écrit comme 12.4.
problem-too-many-decimals =
    { $max ->
        [0] Écrivez un nombre entier.
        *[other] Écrivez au plus { $max } décimales.
    }
problem-out-of-range = Le nombre doit être entre { $min } et { $max }.
problem-too-many = Il y a { $actual } entrées ; { $max } au plus.
problem-too-few = Il en faut au moins { $min }.
problem-duplicate-ref = { $found } sert déjà à une autre personne. Donnez à chacune son nom.
problem-unknown-ref = Personne de ce voyage ne s’appelle { $found }.
problem-unknown-ref-suggest = Personne de ce voyage ne s’appelle { $found }. Vouliez-vous dire { $suggestion } ?
problem-repeated-ref = { $found } figure deux fois dans cette liste.
problem-not-a-uuid = { $found } n’est pas un UUID.
problem-not-a-code = { $found } n’est pas un code de { $letters } lettres.
problem-not-a-ref = Seuls lettres, chiffres, point, tiret et tiret bas ; trouvé { $found }.
problem-person-unused = Cette personne figure mais n’est à bord à aucune escale.
problem-and-more = D’autres problèmes suivent. Réglez d’abord ceux-ci.

## Deadlines

deadline-notice-before-arrival = Envoyez le préavis d’arrivée à { $agency } avant le { $due }, { $hours } h avant d’arriver.
deadline-notice-before-arrival-passed = Le préavis d’arrivée devait parvenir à { $agency } avant le { $due }. Envoyez-le maintenant.
deadline-notice-before-arrival-open = Envoyez le préavis d’arrivée { $hours } h avant d’arriver. Indiquez l’heure d’arrivée pour voir le délai.
deadline-notice-before-arrival-open-before = Envoyez le préavis d’arrivée avant d’arriver. Indiquez l’heure d’arrivée pour voir le délai.
deadline-notice-before-arrival-no-rule = Envoyez le préavis d’arrivée avant d’arriver, { $due }. Nous ne connaissons pas de délai fixé.
deadline-notice-before-arrival-before = Envoyez le préavis d’arrivée à { $agency } avant d’arriver, { $due }.
deadline-notice-before-departure-before = Envoyez le préavis de départ à { $agency } avant de partir, { $due }.
deadline-notice-before-departure = Envoyez le préavis de départ à { $agency } avant le { $due }, { $hours } h avant de partir.
deadline-notice-before-departure-passed = Le préavis de départ devait parvenir à { $agency } avant le { $due }. Envoyez-le maintenant.
deadline-notice-before-departure-open = Envoyez le préavis de départ { $hours } h avant de partir. Indiquez l’heure de départ pour voir le délai.
deadline-notice-before-departure-open-before = Envoyez le préavis de départ avant de partir. Indiquez l’heure de départ pour voir le délai.
deadline-notice-before-departure-no-rule = Envoyez le préavis de départ avant de partir, { $due }. Nous ne connaissons pas de délai fixé.
deadline-report-after-arrival = Présentez-vous à { $agency } avant le { $due }, dans les { $hours } h de l’arrivée.
deadline-report-after-arrival-at-once = Présentez-vous à { $agency } dès l’arrivée, quelle que soit l’heure.
deadline-report-after-arrival-passed = Vous deviez vous présenter à { $agency } avant le { $due }. Allez au bureau maintenant.
deadline-report-after-arrival-open = Présentez-vous à { $agency } dans les { $hours } h de l’arrivée.
deadline-anchor-permit = Remettez la demande de permis de mouillage avant le { $due }. Inutile pour une place de port.
deadline-anchor-permit-passed = La demande de permis de mouillage était due avant le { $due }. Remettez-la maintenant.
deadline-anchor-permit-open = Remettez la demande de permis de mouillage dans les { $hours } h de l’arrivée.
deadline-clear-out-not-before = Faites la sortie à { $agency } pas avant le { $due } : il faut partir dans les { $hours } h.
deadline-clear-out-not-before-open = Après la sortie à { $agency }, il faut partir dans les { $hours } h.
deadline-in-and-out-together = Vous pouvez faire entrée et sortie ensemble si vous partez avant le { $due }. Votre plan convient.
deadline-in-and-out-together-open = Entrée et sortie ensemble possibles pour un séjour de { $hours } h au plus.
deadline-in-and-out-together-too-long = Entrée et sortie ensemble valent pour { $hours } h au plus. Votre séjour est plus long : faites la sortie à part.

## Requirements

requirement-agency-arrival = Faites l’entrée auprès de { $agency }.
requirement-agency-departure = Faites la sortie auprès de { $agency }.
requirement-agency-ordered-arrival = Entrée, étape { $place } : { $agency }.
requirement-agency-ordered-departure = Sortie, étape { $place } : { $agency }.
requirement-radio = Appelez { $station } : { $when }
requirement-radio-channel = Appelez { $station } sur VHF { $channel } : { $when }
requirement-ashore-master-only = Seul le capitaine descend à terre avant la clairance.
requirement-ashore-everybody = Tout le monde va à l’immigration.
requirement-ashore-nobody = Personne ne descend à terre : les agents montent à bord.
requirement-system-required = { $system } : obligatoire.
requirement-system-optional = { $system } : facultatif.
requirement-system-unknown = { $system } : en usage ; on ne sait pas si c’est obligatoire.
requirement-passport-validity = Passeports valables { $months } mois au-delà du séjour.
requirement-passport-machine-readable = Passeports à lecture automatique.
requirement-stay-people-at-first = Les personnes peuvent rester { $days } jours d’abord ; une prolongation peut être demandée.
requirement-stay-people-in-a-year = Les personnes peuvent rester { $days } jours par an.
requirement-stay-vessel = Le navire peut rester { $days } jours.
requirement-stay-at-anchor = Au mouillage à { $place } : { $days } nuits au plus.
requirement-stay-no-anchoring = Mouillage interdit à { $place }.
requirement-stay-coasting = Cabotage de plaisance : { $days } jours par autorisation.
requirement-weapons-locked-aboard = Les armes restent sous clé à bord.
requirement-weapons-sealed-aboard = Les armes sont scellées à bord.
requirement-weapons-held-ashore = Les armes sont gardées à terre contre reçu jusqu’au départ.
requirement-weapons-prior-approval = Les armes exigent une autorisation écrite avant l’arrivée.
requirement-weapons-licence = Les armes exigent un permis du territoire.

## Fees

fee-explain-free = Gratuit, d’après la source.
fee-explain-0 = { $rate } une fois.
fee-explain-1 = { $rate } { $per1 } × { $count1 }.
fee-explain-2 = { $rate } { $per1 } × { $count1 }, { $per2 } × { $count2 }.
fee-explain-3 = { $rate } { $per1 } × { $count1 }, { $per2 } × { $count2 }, { $per3 } × { $count3 }.
fee-explain-between-0 = Entre { $low } et { $high } ; le montant exact n’est pas publié.
fee-explain-between-1 = Entre { $low } et { $high } { $per1 } × { $count1 }.
fee-explain-between-2 = Entre { $low } et { $high } { $per1 } × { $count1 }, { $per2 } × { $count2 }.
fee-explain-between-3 = Entre { $low } et { $high } { $per1 } × { $count1 }, { $per2 } × { $count2 }, { $per3 } × { $count3 }.
fee-explain-percent = { $percent } % des lignes concernées.
fee-per-person = par personne
fee-per-passenger = par passager
fee-per-foot = par pied
fee-per-metre = par mètre
fee-per-day = par jour entamé
fee-per-week = par semaine entamée
fee-per-days21 = par 21 jours entamés
fee-per-days30 = par 30 jours entamés
fee-per-month = par mois entamé
fee-per-tender = par grande annexe
fee-unknown-by-order = Perçu, mais le montant est fixé par un texte ou un barème que nous n’avons pas.
fee-unknown-tonnage-missing = Selon la jauge brute, non indiquée.
fee-unknown-length-missing = Selon la longueur, non indiquée.
fee-unknown-size-not-covered = La source ne dit rien d’un navire de cette taille.
fee-unknown-too-large = Le montant est trop grand.
fee-unknown-stay-open = Selon la durée du séjour. Indiquez le départ.
fee-unknown-base = Part d’autres lignes dont le montant est inconnu.
fee-not-counted-penalty = Une amende, pas un droit : jusqu’à ce montant.
fee-not-counted-on-request = Seulement sur demande.
fee-not-counted-lapsed = N’est sans doute plus demandé.
fee-not-counted-yachts-unclear = Prévu pour les navires ; on ignore si les yachts paient.
fee-not-counted-exempt = Vous ne le payez pas : { $who }
fee-not-counted-paid = Couvert par le paiement à l’escale { $call }.
fee-possible = Possible : dépend d’une inconnue, comme les heures du bureau ou un jour férié.
fee-reported-in = signalé en { $year }
fee-about = environ { $amount }
fee-also-reported = Aussi signalé : de { $low } à { $high }.
fee-total = Total { $amount }
fee-total-about = Total environ { $amount }
fee-total-range = Total de { $low } à { $high }
fee-total-possible = jusqu’à { $amount } de plus possible
fee-total-unknown =
    { $count ->
        [one] { $count } droit de montant inconnu
        *[other] { $count } droits de montant inconnu
    }
fee-total-reported =
    { $count ->
        [one] { $count } droit de source non officielle, le plus ancien de { $year }
        *[other] { $count } droits de sources non officielles, le plus ancien de { $year }
    }

## Passages

leg-line = { $miles } mn · { $hours } h à { $knots } kn
leg-line-distance = { $miles } mn
