# The page that describes the API, and refusals that only programs meet.
api-title = L’API
api-lead = Tout ce que font les pages, votre propre programme peut le faire aussi. La description de chaque opération est en anglais ; les phrases des réponses viennent dans la langue que vous demandez.
api-document = La description complète en document OpenAPI 3.1
api-schema = Le schéma JSON d’un fichier de voyage
api-tokens = Créer un jeton pour votre programme
api-operations = Opérations
api-token-needed = Exige un jeton.
api-anyone = Ouvert à tous, sans jeton.
api-parameters = Paramètres
api-parameters-of = Paramètres : { $operation }
api-body = Corps
api-answers = Réponses
api-answers-of = Réponses : { $operation }
api-example = En ligne de commande
api-example-of = En ligne de commande : { $operation }
api-fields-of = Champs de { $shape }
api-name = Nom
api-where = Où
api-status = Statut
api-shape = Forme
api-meaning = Sens
api-needed = obligatoire
api-shapes = Formes
api-refusals = Refus
api-refusals-lead = Un refus est un problème selon RFC 9457. Son type se termine par un de ces mots, qui ne changent pas ; la phrase peut être améliorée.

# Refusals
refusal-not-json = Le corps n’est pas du JSON. Rien n’a été changé. Le problème indique la ligne et la colonne.
refusal-not-utf8 = Le corps n’est pas du texte en UTF-8. Rien n’a été changé.
refusal-method = Cette adresse n’accepte pas cette méthode. L’en-tête Allow énumère celles qu’elle accepte.
refusal-media-type = Le corps est d’un type qui n’est pas accepté ici. Envoyez-le en application/json en UTF-8, sans compression ; l’en-tête Accept énumère ce qui est accepté.
refusal-key-malformed = L’Idempotency-Key doit avoir de 1 à 255 caractères visibles sans espace, et être envoyée une seule fois.
refusal-key-in-use = La même requête est en cours à cet instant. Attendez une seconde et renvoyez-la avec la même clé.
refusal-if-match-missing = Dites quelle version vous avez vue : envoyez son ETag dans If-Match. Rien n’a été changé.
refusal-if-match-failed = Quelqu’un a modifié ceci depuis la version que vous avez vue. Rien de votre part n’a été enregistré. Relisez, puis décidez.
