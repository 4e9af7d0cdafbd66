
BprobabilitiesJ(¢x°<dÃ7>_x¿<T{>ª§D>’Å÷=^%=Ó¢q=‹CÌ=DÍì=