# Lists of an account: searching, and the lists of weapons, animals and stores.

vessels-find = Find by name, registration or number
vessels-none-found = No boat in your list has this in its name or numbers.

goods-title = What your boat carries
goods-lead = Enter it once. On the declaration of each voyage you add it by one press.
goods-export = { $list } as CSV
goods-version = Last changed { $date }
goods-save = Save
goods-remove = Take this out of your list
goods-remove-lead = Notices you sent keep their copy.
goods-use = Add from your list: { $what }
goods-weapon-title = Weapons and ammunition
goods-weapon-none = No weapon in your list.
goods-weapon-add = Add a weapon
goods-weapon-edit-title = A weapon
goods-animal-title = Animals
goods-animal-none = No animal in your list.
goods-animal-add = Add an animal
goods-animal-edit-title = An animal
goods-stores-title = Usual stores
goods-stores-none = No stores in your list.
goods-stores-add = Add usual stores
goods-stores-edit-title = Usual stores aboard
