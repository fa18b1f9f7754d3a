# What would raise the score of the audit, the list that leads the number
raises-title = Kas uzlabotu šo soli
raises-title_whole = Kas visvairāk uzlabotu visu auditu
raises-answer = Atbildēt uz jautājumu „{ $question }” (+{ $by })
raises-register = { $register }: { $list } (+{ $by })
raises-elsewhere = { $said } (+{ $by })
raises-complained = uz to norāda pārbaude
raises-in_step = { $said } · { $number }. solis
raises-more = { $count ->
        [zero] Vēl { $count } punktus var iegūt zemāk.
        [one] Vēl { $count } punktu var iegūt zemāk.
       *[other] Vēl { $count } punktus var iegūt zemāk.
    }
raises-more_whole = { $count ->
        [zero] Vēl { $count } punktus var iegūt audita soļos.
        [one] Vēl { $count } punktu var iegūt audita soļos.
       *[other] Vēl { $count } punktus var iegūt audita soļos.
    }
raises-all_done = Nekā netrūkst: visas prasības ir izpildītas.
