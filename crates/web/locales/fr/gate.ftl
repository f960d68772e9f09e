# Signing up, in and out; links in letters; the locked screen.
# gate-<reason>: what the accounts desk refuses (AccountsError::key).

gate-name = Votre nom
gate-email = Adresse e-mail
gate-email-hint = Nous y envoyons un message pour vérifier qu’elle est bien la vôtre.
gate-password = Mot de passe
gate-new-password = Choisissez un mot de passe
gate-new-password-hint = Au moins 15 caractères. Quelques mots faciles à retenir conviennent le mieux ; les espaces sont permis.
gate-go-on = Continuer

gate-sign-up-title = Créer un compte
gate-sign-up-lead = Pour les capitaines. Les agents publics et les consignataires entrent sur invitation de leur administration.
gate-sign-up-button = Créer le compte
gate-have-account = Vous avez déjà un compte ?
gate-no-account = Vous n’avez pas encore de compte ?

gate-sent-title = Regardez vos messages
gate-sent-sign-up = Si un message peut arriver à l’adresse que vous avez donnée, il est en route. Ouvrez le lien qu’il contient dans les trois jours pour continuer.
gate-sent-again-sign-up = Rien n’est arrivé après quelques minutes ? Regardez dans les indésirables, vérifiez l’adresse et créez de nouveau le compte.
gate-sent-forgot = Si l’adresse appartient à un compte, un message avec un lien est en route. Le lien est valable une heure.
gate-sent-again-forgot = Rien n’est arrivé après quelques minutes ? Regardez dans les indésirables, vérifiez l’adresse et refaites la demande.
gate-sent-mailbox = Ouvrir la boîte aux lettres de cette démonstration

gate-confirm-title = Confirmez votre adresse
gate-confirm-lead = Saisissez le mot de passe que vous avez choisi pour { $email }. Votre compte est ensuite prêt.
gate-confirm-password = Le mot de passe que vous avez choisi
gate-confirm-button = Confirmer et se connecter

gate-sign-in-title = Se connecter
gate-refused = Nous ne connaissons pas cette adresse avec ce mot de passe. Vérifiez les deux et réessayez.
gate-no-seat = Ce compte n’a plus de rôle. Demandez à l’administrateur de votre administration.
gate-done-reset = Votre nouveau mot de passe est en place et tous les appareils sont déconnectés. Connectez-vous avec lui.
gate-done-everywhere = Tous les appareils sont déconnectés.
gate-done-again = La connexion a pris trop de temps ou le code était faux trop de fois. Recommencez.

gate-code-title = Saisissez votre code
gate-code = Code de votre application d’authentification
gate-code-hint = Six chiffres, par exemple 123 456. Un code de récupération convient aussi.
gate-code-lost = Vous n’avez pas votre téléphone ?
gate-code-lost-text = Saisissez à la place un de vos codes de récupération ; chacun sert une fois. S’il ne vous en reste plus, demandez à votre administrateur.

gate-seat-title = Dans quel rôle voulez-vous travailler ?
gate-seat-hint = Vous pouvez en changer plus tard sur la page de votre compte.
gate-seat-error = Choisissez le rôle dans lequel vous voulez travailler.

gate-forgot-title = Mot de passe oublié
gate-forgot-lead = Saisissez votre adresse. Nous envoyons un message avec un lien pour choisir un nouveau mot de passe.
gate-forgot-button = Envoyer le message
gate-reset-title = Choisissez un nouveau mot de passe
gate-reset-lead = Il est valable aussitôt, et tous les appareils sont déconnectés.
gate-reset-button = Enregistrer le mot de passe

gate-dead-title = Ce lien n’est plus valable
gate-dead-confirm = Il a déjà servi, date de plus de trois jours, ou le mot de passe était faux trop de fois. Si votre compte est prêt, connectez-vous ; sinon, créez-le de nouveau.
gate-dead-reset = Il a déjà servi ou date de plus d’une heure. Demandez un nouveau message.
gate-dead-invitation = Il a déjà servi, a été retiré ou date de plus de sept jours. Si vous avez accepté l’invitation, connectez-vous ; sinon, demandez-en une autre à votre administrateur.
gate-dead-first = Il a déjà servi ou date de plus d’un jour. Le programme en affiche un nouveau au démarrage tant qu’il n’y a pas d’administrateur.

gate-invitation-title = Vous avez une invitation
gate-invitation-lead = { $administration } invite { $email } comme : { $seat }.
gate-invitation-known-hint = Le mot de passe du compte que vous avez à cette adresse. Le nouveau rôle y est ajouté.
gate-invitation-button = Accepter l’invitation

gate-first-title = Nommer le premier administrateur
gate-first-lead = Cette installation n’a pas encore d’administrateur. La personne qui remplit ce formulaire devient administrateur du secrétariat régional et invite toutes les autres.
gate-first-button = Devenir administrateur

gate-unlock-title = Votre écran est verrouillé
gate-unlock-lead = { $name }, votre écran s’est verrouillé après un moment sans activité. Saisissez votre mot de passe pour reprendre où vous en étiez.
gate-unlock-button = Déverrouiller
gate-unlock-other = Se déconnecter plutôt

gate-email-empty = Saisissez une adresse e-mail, par exemple nom@example.com.
gate-email-too-long = L’adresse dépasse 254 caractères. Vérifiez-la.
gate-email-form = Saisissez une adresse e-mail avec un @ et un point, par exemple nom@example.com.
gate-name-empty = Saisissez votre nom, tel que vos collègues ou les agents doivent le voir.
gate-name-too-long = Le nom dépasse 120 caractères. Raccourcissez-le.
gate-name-characters = Le nom contient des caractères qui ne peuvent pas être affichés. Saisissez-le de nouveau.
gate-password-too-short = Utilisez au moins 15 caractères ; quelques mots faciles à retenir conviennent le mieux.
gate-password-too-long = Utilisez au plus 128 caractères.
gate-password-repeated = Le mot de passe se répète. Choisissez quelque chose de plus difficile à deviner.
gate-password-sequence = Le mot de passe est une suite de lettres, de chiffres ou de touches. Choisissez quelque chose de plus difficile à deviner.
gate-password-own-name = Le mot de passe contient votre nom ou votre adresse. Choisissez quelque chose de plus difficile à deviner.
gate-password-common = Le mot de passe est de ceux que l’on essaie en premier. Choisissez quelque chose de plus difficile à deviner.
gate-wrong-password = Le mot de passe n’est pas le bon. Réessayez.
gate-wrong-code = Le code n’est pas le bon, ou a déjà servi. Attendez le suivant et saisissez-le.
gate-start-again = Le code était faux trop de fois. Connectez-vous de nouveau.
gate-second-step-required = Votre administration exige la seconde étape ; elle ne peut donc pas être désactivée.
gate-second-person = Un autre administrateur doit approuver cette invitation.
gate-seat-agency = Un agent public a besoin d’un service ; un consignataire n’en a pas.
gate-last-administrator = C’est le dernier administrateur. Nommez-en d’abord un autre.
gate-seat-taken = Ce compte a déjà ce rôle.
gate-already-begun = Il y a déjà un administrateur. Demandez-lui une invitation.
