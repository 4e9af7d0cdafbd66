
BprobabilitiesJ(ÈOÐ=š7‹=µx>+åú=¸(<rl0>·ûE=*Û>$µ}=,à+;