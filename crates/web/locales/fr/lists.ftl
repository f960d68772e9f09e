# Lists of an account: searching, and the lists of weapons, animals and stores.

vessels-find = Chercher par nom, immatriculation ou numéro
vessels-none-found = Aucun bateau de votre liste n’a cela dans son nom ou ses numéros.

goods-title = Ce que porte votre bateau
goods-lead = Saisissez-le une fois. Dans la déclaration de chaque voyage, vous l’ajoutez d’une seule pression.
goods-export = { $list } en CSV
goods-version = Dernière modification : { $date }
goods-save = Enregistrer
goods-remove = Retirer de votre liste
goods-remove-lead = Les préavis envoyés gardent leur copie.
goods-use = Ajouter de votre liste : { $what }
goods-weapon-title = Armes et munitions
goods-weapon-none = Aucune arme dans votre liste.
goods-weapon-add = Ajouter une arme
goods-weapon-edit-title = Une arme
goods-animal-title = Animaux
goods-animal-none = Aucun animal dans votre liste.
goods-animal-add = Ajouter un animal
goods-animal-edit-title = Un animal
goods-stores-title = Provisions habituelles
goods-stores-none = Aucune provision dans votre liste.
goods-stores-add = Ajouter des provisions habituelles
goods-stores-edit-title = Provisions habituelles à bord
