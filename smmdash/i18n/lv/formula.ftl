## Zīmes % vietā nāk mērījuma nosaukums.
formula-level = % perioda beigās
formula-start_level = % perioda sākumā
formula-level_on_day = % tajā pašā dienā
formula-mean_level = % (vidēji periodā)
formula-change = % (izmaiņas periodā)
formula-median = % (perioda mediāna)
formula-unique = % (paša avota skaitlis par visu periodu)
formula-sum = % (summa periodā)
formula-own_total = paša avota kopsumma
formula-post_count = ierakstu skaits
formula-else = ja šo datu nav:
