
BprobabilitiesJ(Z¯=ןh>ק&ֲ=ה==×W=—ס•;כה‘<‰?>ֹy”>×¼ז<