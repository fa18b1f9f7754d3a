# Mērķa paša formulējums blakus laukiem un tas, kas plānots agrākai mērķvērtībai
wording-differ = Mērķa formulējums vairs nesakrīt ar tā laukiem: { $fields }.
wording-anew = Formulēt no jauna
wording-change = mērķis formulēts no jauna
wording-targets = Starpmērķi vairs neved uz šo mērķvērtību.
wording-targets_again = Pārrēķināt tos
wording-targets_saved = Saglabājot pārrēķināt starpmērķus
wording-change_targets = starpmērķi pārrēķināti
wording-steps = Soļos vēl minēti skaitļi, kas bija spēkā pirms mērķvērtības maiņas. Pārbaudiet, vai tie vēl der.
