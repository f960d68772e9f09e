# One's own account.

account-title = Votre compte
account-name = Nom
account-email = Adresse e-mail
account-language = Langue
account-role = Vous travaillez comme
account-password = Mot de passe
account-password-since = Choisi le { $date }
account-step = Seconde étape
account-step-on = Activée. { $count ->
        [0] Il ne reste aucun code de récupération.
        [one] Il reste un code de récupération.
       *[other] Il reste { $count } codes de récupération.
    }
account-step-off = Désactivée
account-devices = Appareils
account-devices-text = Où votre session est ouverte
account-tokens = Programmes
account-tokens-text = Jetons pour l’API
account-see = Voir
account-save = Enregistrer
account-seats = Travailler comme
account-seats-button = Changer

account-done-name = Votre nom est modifié.
account-done-language = Votre langue est modifiée, pour les pages et les messages.
account-done-password = Votre mot de passe est modifié, et vos autres appareils sont déconnectés.
account-done-code-removed = La seconde étape est désactivée.
account-done-session = L’appareil est déconnecté.
account-done-token = Le jeton est révoqué. Il n’ouvre plus rien.

account-name-question = Comment vous appelez-vous ?
account-name-hint = Les agents et les capitaines le voient à côté de ce que vous faites.
account-language-question = Quelle langue lisez-vous ?
account-language-hint = Pour les pages et les messages, sur tous les appareils.
account-language-error = Choisissez une des langues.

account-password-title = Changer votre mot de passe
account-password-lead = Vos autres appareils sont déconnectés quand il change.
account-password-present = Votre mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-button = Changer le mot de passe

account-code-title = Seconde étape
account-code-demanded = Votre administration exige une seconde étape. Mettez-la en place pour continuer.
account-code-off = Avec une seconde étape, personne ne peut se connecter avec votre seul mot de passe : il faut aussi le code d’une application de votre téléphone. Il vous faut une application d’authentification.
account-code-begin = La mettre en place
account-code-step-app = Ouvrez l’application d’authentification sur votre téléphone et ajoutez un compte.
account-code-step-scan = Scannez cette image, ou saisissez la clé en dessous.
account-code-step-code = Saisissez le code que l’application affiche.
account-code-picture = Code QR avec la clé pour votre application d’authentification
account-code-by-hand = À saisir à la main :
account-code-field = Code affiché par l’application
account-code-hint = Six chiffres
account-code-confirm = Confirmer
account-code-afresh = Recommencer avec une nouvelle clé
account-code-another = La mettre en place sur un autre téléphone
account-code-remove = Désactiver la seconde étape

account-codes-title = Vos codes de récupération
account-codes-lead = Si vous perdez votre téléphone, chacun de ces codes vous laisse entrer une fois à la place de l’application.
account-codes-once = Ils ne sont affichés que maintenant. Imprimez-les ou notez-les, et gardez-les loin de votre téléphone.
account-codes-kept = Je les ai gardés
account-codes-new = Nouveaux codes de récupération
account-codes-left = { $count ->
        [0] Il ne vous reste aucun code de récupération.
        [one] Il vous reste un code de récupération.
       *[other] Il vous reste { $count } codes de récupération.
    }
account-codes-replace = Les nouveaux remplacent tous les précédents.
account-codes-make = Créer de nouveaux codes

account-devices-title = Appareils où votre session est ouverte
account-devices-lead = Si vous n’en reconnaissez pas un, déconnectez-le et changez votre mot de passe.
account-device = Appareil
account-device-unknown = Appareil inconnu
account-device-since = Session ouverte
account-device-seen = Dernier usage
account-device-this = celui-ci
account-device-end = Déconnecter
account-devices-end-all = Déconnecter partout

account-tokens-title = Jetons pour programmes
account-tokens-lead = Avec un jeton, un programme à vous fait ce que vous pouvez faire, dans le rôle que vous avez maintenant. Donnez à chaque programme le sien.
account-token-name = À quoi sert-il ?
account-token-name-hint = Par exemple : le traceur de la passerelle
account-token-name-error = Écrivez à quoi sert le jeton, en 120 caractères au plus.
account-token-days = Combien de temps est-il valable ?
account-token-days-error = Choisissez combien de temps le jeton est valable.
account-token-until = Valable jusqu’au
account-token-used = Dernier usage
account-token-unused = Jamais
account-token-revoke = Révoquer
account-token-make-title = Créer un jeton
account-token-make = Créer le jeton
account-token-new-title = Votre nouveau jeton
account-token-once = Il n’est affiché que maintenant. Copiez-le dans le programme ; qui le possède peut agir en votre nom.
account-token-how = Le programme l’envoie avec chaque requête, dans cet en-tête :
account-tokens-back = Revenir à vos jetons
