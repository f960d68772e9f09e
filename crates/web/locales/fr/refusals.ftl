# What a person is told when something is not done: what happened, and what to do.
refusal-title-not-found = Il n’y a rien ici
refusal-title-forbidden = Pas pour votre rôle
refusal-title-try-later = Veuillez réessayer
refusal-title-mend = Il faut corriger ceci
refusal-title-fault = Quelque chose a échoué de notre côté
refusal-not-found = Il n’y a rien à cette adresse que vous puissiez voir. Vérifiez l’adresse, ou revenez à la page d’accueil.
refusal-forbidden = Votre rôle ou votre service ne fait pas cela. S’il le devrait, demandez à votre administrateur.
refusal-sign-in = Connectez-vous d’abord, puis revenez à cette page.
refusal-stale-form = Ce formulaire est resté ouvert trop longtemps, ou a été envoyé depuis une autre page. Rien n’a été changé. Revenez en arrière, rechargez la page et renvoyez-le.
refusal-conflict = Une autre personne a modifié ceci pendant que vous l’aviez ouvert. Rien de votre part n’a été enregistré. Rechargez la page pour voir la modification, puis réessayez.
refusal-state = Ce n’est plus possible dans l’état actuel. Rechargez la page pour voir où cela en est.
refusal-bad-request = Nous n’avons pas pu lire ce qui a été envoyé. Rien n’a été changé. Revenez en arrière et réessayez.
refusal-too-large = Ce qui a été envoyé est trop volumineux. Rien n’a été changé.
refusal-busy = Beaucoup de personnes utilisent le service en ce moment. Rien n’a été changé. Attendez quelques secondes et réessayez.
refusal-too-often = Trop d’essais depuis ici. Rien n’a été changé. Attendez { $seconds ->
        [one] une seconde
       *[other] { $seconds } secondes
    } et réessayez.
refusal-fault = La faute est de notre côté et elle est consignée. Ce que vous aviez enregistré est en sécurité. Réessayez, et si cela se reproduit, donnez-nous le numéro { $number }.
refusal-fields = Des réponses sont à corriger. Chacune est marquée ci-dessous.
refusal-key-misused = Cette requête porte une clé déjà utilisée avec un autre contenu. Prenez une nouvelle clé pour une nouvelle requête.
refusal-reason-needed = Écrivez la raison en une phrase ; le capitaine et vos collègues la lisent.
refusal-too-long = Ce texte est trop long.
refusal-blocked = Le voyage se contredit et ne peut pas encore être envoyé. Les contrôles disent quoi corriger.
refusal-locked = Après un moment sans activité, l’écran est verrouillé. Saisissez votre mot de passe pour continuer.
refusal-start-page = Aller à la page d’accueil
