# needs a native reader
# Lists of an account: searching, and the lists of weapons, animals and stores.

vessels-find = Buska pa nòmber, registro òf number
vessels-none-found = Ningun boto den bo lista no tin esaki den su nòmber òf numbernan.

goods-title = Loke bo boto ta karga
goods-lead = Yen’é un biaha. Riba e deklarashon di kada biahe bo ta agreg’é ku un primimentu.
goods-export = { $list } komo CSV
goods-version = Último kambio { $date }
goods-save = Warda
goods-remove = Saka esaki for di bo lista
goods-remove-lead = E notifikashonnan ku bo a manda ta keda ku nan kopia.
goods-use = Agregá for di bo lista: { $what }
goods-weapon-title = Arma i munishon
goods-weapon-none = Ningun arma den bo lista.
goods-weapon-add = Agregá un arma
goods-weapon-edit-title = Un arma
goods-animal-title = Bestia
goods-animal-none = Ningun bestia den bo lista.
goods-animal-add = Agregá un bestia
goods-animal-edit-title = Un bestia
goods-stores-title = Provishon usual
goods-stores-none = Ningun provishon den bo lista.
goods-stores-add = Agregá provishon usual
goods-stores-edit-title = Provishon usual abordo
