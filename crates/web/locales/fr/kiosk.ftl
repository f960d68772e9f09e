# Borne : un navigateur que beaucoup utilisent.

kiosk-strip = Écran partagé
kiosk-strip-text = En partant, déconnectez-vous. Après { $minutes } minutes sans usage, vous êtes déconnecté.
kiosk-soon = Vous serez déconnecté dans { $seconds } secondes, et ce qui n'est pas envoyé sera perdu.
kiosk-stay = Rester connecté
kiosk-title = Écran partagé
kiosk-lead = Faites de ce navigateur une borne, pour une marina ou un bureau. Qui se connecte ici est déconnecté après deux minutes sans usage ; rien ne reste ; aucun lien ne mène à un autre site.
kiosk-signs-out = Vous êtes déconnecté au début. Pour y mettre fin, connectez-vous ici et rouvrez cette page.
kiosk-on = En faire une borne
kiosk-is-on = Ce navigateur est une borne.
kiosk-off = Mettre fin à la borne
kiosk-start-title = Faites ici votre entrée ou votre sortie
kiosk-start-lead = Connectez-vous avec votre compte. Quand vous avez fini, déconnectez-vous : rien de vous ne reste sur cet écran.
kiosk-begin = Se connecter
kiosk-sign-up = Créer un compte
