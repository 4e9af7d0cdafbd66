
BlogitsJ(DÎ×>qÑ?åB?§u.=}[J¾uyÀèj¿¾¹·?ú ğ?ÔTé¾