# Lists of an account: searching, and the lists of weapons, animals and stores.

vessels-find = Buscar por nombre, matrícula o número
vessels-none-found = Ningún barco de su lista tiene esto en el nombre ni en los números.

goods-title = Lo que lleva su barco
goods-lead = Anótelo una vez. En la declaración de cada viaje lo añade con un solo toque.
goods-export = { $list } en CSV
goods-version = Último cambio: { $date }
goods-save = Guardar
goods-remove = Quitar esto de su lista
goods-remove-lead = Los avisos que envió conservan su copia.
goods-use = Añadir de su lista: { $what }
goods-weapon-title = Armas y munición
goods-weapon-none = Ningún arma en su lista.
goods-weapon-add = Añadir un arma
goods-weapon-edit-title = Un arma
goods-animal-title = Animales
goods-animal-none = Ningún animal en su lista.
goods-animal-add = Añadir un animal
goods-animal-edit-title = Un animal
goods-stores-title = Provisiones habituales
goods-stores-none = Ninguna provisión en su lista.
goods-stores-add = Añadir provisiones habituales
goods-stores-edit-title = Provisiones habituales a bordo
