"x\1·Aˆ¶A&çµA‰^µA‘Õ´A4W?Z…b?/U)@£òÂÝÆ%B7Þ@R*‡A˜d.A“AuF
AÚ«A/I¶AÀT·AIT¸A¸µAŠœ¿ÀW?q'c?	)B>Ä–A	¦	Cifæ@$+®ÀC¤A“ABy