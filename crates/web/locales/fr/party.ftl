# Parties of charter guests: the agent's pages, the guest's own page, and the letter with the link.

nav-parties = Invités
parties-title = Invités de charter
parties-lead = Chaque invité remplit sa propre page à partir d’un lien, sans compte. Vous voyez qui a terminé et commencez un voyage avec eux d’une seule pression.
parties-none = Aucun groupe pour l’instant.
party-new = Ajouter un groupe
party-new-title = Ajouter un groupe d’invités
party-name = Nom du groupe
party-name-hint = Vos invités le lisent aussi, par exemple : Tremblay, décembre
party-vessel = Bateau
party-vessel-later = Je le dirai plus tard
party-starts = Premier jour du charter
party-days = Durée de validité des liens
party-days-count = { $days } jours
party-language = Langue des lettres
party-guests = Invités
party-guests-hint = Un invité par ligne : un nom, une adresse e-mail ou les deux. Qui a une adresse reçoit le lien par e-mail.
party-make = Créer les liens
party-line-email = Invités, ligne { $line } : l’adresse e-mail est illisible. Écrivez-la comme nom@example.com.
party-line-long = Invités, ligne { $line } : le nom dépasse 100 caractères.
party-line-signs = Invités, ligne { $line } : le nom contient un signe qui ne peut pas être conservé. Tapez-le à nouveau.
party-counted = { $arrived } sur { $all } ont terminé
party-begins = Le charter commence le { $date }
party-good-until = Les liens sont valables jusqu’au { $date }
party-is-closed = Ce groupe est fermé. Ses liens ne marchent plus.
party-is-over = La durée de ces liens est passée.
party-use = Préparer un voyage avec les invités qui ont terminé
party-state-in = Terminé
party-state-opened = Page ouverte
party-state-waiting = Pas encore ouverte
party-in-at = { $name }, enregistré le { $date }
party-sent-to = Lien envoyé à { $email }
party-whole = Rien ne manque
party-missing-everything = Tout manque
party-missing-document = Manque : passeport ou carte d’identité
party-missing-expiry = Manque : dernier jour du passeport
party-missing-expired = Le passeport expire avant le début du charter
party-record = Ouvrir la fiche
party-change = Modifier cet invité
party-renew = Nouveau lien
party-renew-lead = L’ancien lien cesse aussitôt de marcher. S’il y a une adresse e-mail, le nouveau est envoyé.
party-remove-lead = Le lien cesse aussitôt de marcher. Ce que l’invité a écrit reste dans votre liste de personnes.
party-links-title = Tous les liens
party-links-lead = Copiez ce texte et envoyez-le comme vous voulez. Chaque lien ouvre la page d’un seul invité.
party-links-field = Noms et liens
party-add-title = Autres invités
party-add = Les ajouter
party-close = Fermer ce groupe
party-close-lead = Tous ses liens cessent aussitôt de marcher. Ce que les invités ont écrit reste dans votre liste de personnes.
guest-title = Votre page : { $party }
guest-lead = { $agent } vous demande ce que les agents aux frontières des îles doivent savoir de vous. Seuls { $agent } et les agents autorisés lisent cette page.
guest-until = Vous pouvez revenir la corriger jusqu’au { $date }.
guest-saved = Enregistré le { $date }. { $agent } voit que vous avez terminé.
guest-save = Enregistrer ma page
guest-dead-title = Ce lien ne marche pas
guest-dead-text = Il a pu expirer, être remplacé par un plus récent ou être fermé. Demandez un nouveau lien à la personne qui vous l’a envoyé.

mail-party-guest-subject = { $agent } vous demande les données de votre passeport
mail-party-guest-text =
    Bonjour { $name }.
    { $agent } a besoin de vos données pour { $party }, afin de faire votre entrée dans les îles.
    Ouvrez le lien, votre passeport à côté de vous, et remplissez votre propre page. Aucun compte n’est nécessaire.
    Le lien est à vous seul. Il est valable jusqu’au { $expires } ; d’ici là vous pouvez revenir corriger.
mail-party-guest-link = Ouvrir ma page
