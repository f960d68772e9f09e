# Letters. For each: -subject, -text (a line is a paragraph), and -link where it has a link.
# Values: name, administration, role, expires, at, device; vessel, port, reference, agency, way, serial.

mail-foot = Landfall, { $site }
mail-why = Vous recevez ce message parce que cette adresse y a été indiquée. Personne ne lit les réponses.

mail-confirm-email-subject = Confirmez votre adresse
mail-confirm-email-text =
    Bonjour { $name },
    Ouvrez le lien et saisissez le mot de passe que vous avez choisi. Votre compte est ensuite prêt. Le lien est valable trois jours.
    Si vous n’avez pas créé de compte, ne faites rien : sans votre mot de passe, aucun compte n’est créé.
mail-confirm-email-link = Confirmer votre adresse

mail-address-known-subject = Vous avez déjà un compte
mail-address-known-text =
    Quelqu’un, peut-être vous, a voulu créer un compte avec cette adresse. Elle en a déjà un, et rien n’a été changé.
    Connectez-vous avec lui. Si le mot de passe est oublié, la page de connexion vous aide.
mail-address-known-link = Se connecter

mail-reset-password-subject = Choisissez un nouveau mot de passe
mail-reset-password-text =
    Ouvrez le lien pour choisir un nouveau mot de passe. Il est valable une heure et sert une fois.
    Si vous ne l’avez pas demandé, ne faites rien : votre mot de passe reste tel quel.
mail-reset-password-link = Choisir un nouveau mot de passe

mail-password-changed-subject = Votre mot de passe a été changé
mail-password-changed-text =
    Le mot de passe de votre compte a été changé, et les autres appareils ont été déconnectés.
    Si ce n’était pas vous, choisissez-en aussitôt un nouveau, et dites-le à votre administrateur si vous en avez un.
mail-password-changed-link = Choisir un nouveau mot de passe

mail-invitation-subject = Invitation : { $administration }
mail-invitation-text =
    { $administration } vous invite à travailler avec Landfall comme : { $role }.
    Ouvrez le lien pour accepter. Il est valable jusqu’au { $expires } et sert une fois.
mail-invitation-link = Accepter l’invitation

mail-new-sign-in-subject = Connexion depuis un nouvel appareil
mail-new-sign-in-text =
    Votre compte a servi à une connexion le { $at }, sur un appareil jamais utilisé auparavant : { $device }.
    Si c’était vous, il n’y a rien à faire. Sinon, déconnectez cet appareil et changez votre mot de passe.
mail-new-sign-in-link = Voir vos appareils

mail-many-failures-subject = Nombreux échecs de connexion
mail-many-failures-text =
    Quelqu’un a essayé de nombreuses fois de se connecter à votre compte avec un mauvais mot de passe. Personne n’est entré.
    Si c’était vous et que le mot de passe est oublié, choisissez-en un nouveau. Sinon, il n’y a rien à faire ; une seconde étape rend votre compte plus sûr.
mail-many-failures-link = Choisir un nouveau mot de passe

mail-second-step-changed-subject = La seconde étape a changé
mail-second-step-changed-text =
    La seconde étape de votre compte a été mise en place, remplacée ou désactivée.
    Si ce n’était pas vous, changez aussitôt votre mot de passe, et dites-le à votre administrateur si vous en avez un.
mail-second-step-changed-link = Voir la seconde étape

mail-recovery-code-used-subject = Un code de récupération a servi
mail-recovery-code-used-text =
    Un de vos codes de récupération a servi à une connexion. Il ne fonctionne plus.
    Si ce n’était pas vous, changez aussitôt votre mot de passe. S’il reste peu de codes, créez-en de nouveaux.
mail-recovery-code-used-link = Voir vos codes de récupération

mail-call-received-subject = { $vessel } : préavis pour { $port } reçu
mail-call-received-text =
    Votre préavis pour { $vessel } à { $port } est reçu. Sa référence est { $reference }.
    Les agents l’examinent maintenant. Vous recevez un message quand ils demandent quelque chose, et quand la clairance est accordée.
mail-call-received-link = Voir où cela en est

mail-call-withdrawn-subject = { $vessel } : préavis pour { $port } retiré
mail-call-withdrawn-text =
    Le préavis { $reference } pour { $vessel } à { $port } est retiré. Les agents ne vous y attendent plus.
mail-call-withdrawn-link = Voir l’escale

mail-call-queried-subject = { $vessel } : une question de { $port }
mail-call-queried-text =
    { $agency } ({ $port }) vous demande quelque chose au sujet de { $vessel }, référence { $reference }.
    Répondez vite : la clairance attend votre réponse.
mail-call-queried-link = Lire et répondre

mail-call-held-subject = { $vessel } : des agents veulent réexaminer le dossier à { $port }
mail-call-held-text =
    { $agency } ({ $port }) n’a pas encore accordé la clairance de { $vessel }, référence { $reference } : des agents monteront à bord ou réexamineront le dossier.
    Ouvrez l’escale pour lire pourquoi, et que faire.
mail-call-held-link = Voir l’escale

mail-call-refused-subject = { $vessel } : clairance refusée à { $port }
mail-call-refused-text =
    { $agency } ({ $port }) a refusé la clairance de { $vessel }, référence { $reference }.
    Ouvrez l’escale pour lire pourquoi, et que faire.
mail-call-refused-link = Voir l’escale

mail-call-message-subject = { $vessel } : un message de { $port }
mail-call-message-text =
    Un agent à { $port } vous a écrit au sujet de { $vessel }, référence { $reference }.
mail-call-message-link = Lire et répondre

mail-certificate-issued-subject = { $vessel } : clairance accordée à { $port }
mail-certificate-issued-text =
    La clairance de { $vessel } est accordée à { $port }, référence { $reference }. Le certificat est { $serial }.
    Imprimez-le ou gardez-le sur votre téléphone : l’île suivante le vérifie par son code.
mail-certificate-issued-link = Ouvrir le certificat

mail-certificate-revoked-subject = { $vessel } : clairance révoquée à { $port }
mail-certificate-revoked-text =
    Le certificat de { $vessel } à { $port }, référence { $reference }, n’est plus valable. Ne l’utilisez pas.
    Ouvrez l’escale pour lire pourquoi. Un certificat ultérieur s’y trouve peut-être déjà.
mail-certificate-revoked-link = Voir l’escale

mailbox-title = Boîte aux lettres de cette démonstration
mailbox-lead = Les messages sont gardés ici au lieu d’être envoyés. Toute personne qui essaie la démonstration peut tous les lire.
mailbox-subject = Objet
mailbox-to = À
mailbox-to-whom = À { $email }
mailbox-sent = Envoyé
mailbox-empty = Pas encore de message. Il faut un moment avant qu’il en arrive un.
mailbox-again = Regarder de nouveau

mail-account-closed-subject = Votre compte est fermé
mail-account-closed-text =
    Votre compte a été fermé comme vous l'avez demandé, et ce qui vous y nommait est effacé. Les préavis envoyés restent auprès des administrations à qui vous les avez envoyés.
    Si ce n'était pas vous, dites-le à l'administration à qui vous avez envoyé votre dernier préavis : le compte lui-même ne peut pas être rétabli.
