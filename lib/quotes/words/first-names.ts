// First names with the gender that they mostly go with. From the lexicon of compromise 14.17.0 (MIT, Spencer Kelly),
// with additions by the project; the nearest that rules come to knowing whether "she" may be somebody.

/** Names mostly of women, folded: `unfoldNames` gives them. */
export const FEMALE_NAMES =
  'aada 3ya 2liyah 2radhya 2sha 1bagail 2bey 3i 4e 3y 2i 3e 3gail 2ril 1da 3line 4yn 2die 4lyn 4son 2el 4a 5ide ' +
  '4e 5ne 4ia 5na 6e 4ynn 2reanna 3iana 6na 7e 4ena 6e 6ne 1gatha 2gie 2nes 2ustina 1icha 2da 2leen 2mee 2na 3o ' +
  '3sley 2sha 5h 4warya 3ling 6n 4ynn 1jla 1laina 3na 4is 4na 6h 4oud 3yah 4na 2ba 2ecia 3isha 3jandra 3ksandra ' +
  '3na 3sia 4sandra 3xa 5ndra 4ia 2ia 3ce 4ia 4ja 3na 4e 3sa 4e 4ha 4on 4sa 3za 2lie 4son 3yson 2thea 2ya 3cia ' +
  '3sa 4on 4sa 1mahle 3ia 4ra 3lia 3nda 2ber 5ly 2elia 5ja 2ie 3lia 3na 5ta 2y 1na 3bel 3maria 3stasia 8ja 3ya ' +
  '2djela 2e 3ta 4te 2gela 5ia 6ca 6na 7e 6que 3ie 2ika 3sa 4sa 3ta 2ja 3elica 2n 3a 4bel 7la 8e 4lisa 4maria ' +
  '3e 4marie 4tt 6e 3ie 4ka 3marie 2ohito 2toinette 4nella 5ia 2ya 1oi 1pril 1ria 4na 5na 6e 3elle 2leen 4na 5e ' +
  '4tte 2oha 2pita 1sha 4nti 3lee 5igh 5y 4i 5e 4y 5n 3raqat 3ton 2iya 2ja 2mita 2sil 2trid 1taahua 2hena 1udra ' +
  '4ey 4i 4y 2gustina 8e 2relia 2steja 1va 2igail 1wa 2kwafina 1ya 3na 4na 2esha 2gun 2lin 2n 2se 4l 1zra 2una ' +
  'barbara 4ora 4ra 2yarmaa 1ea 3trice 6z 2cca 3ky 2linay 5da 2nita 2rnadette 6ine 4ice 3tha 4ie 3yl 2ss 4ie ' +
  '2th 4anie 6y 3sy 3te 4ie 5na 4y 5e 2ula 5h 2v 3erley 6y 2yonce 6é 1ianca 2ljana 2nita 3tou 2smah 1jörk 1lake ' +
  '3nca 5he 2ythe 1obbi 2glarka 2lormaa 2nita 3nie 1randi 6e 2eanna 3e 3nda 4na 2iana 5na 6e 3dget 7t 8e 3gid ' +
  '5tte 3tney 4t 5any 5ney 6i 6y 2onwyn 3oke 2yanna 3nn caitlin 5yn 2lista 3lie 2mila 5e 5la 6e 2ndace 4ice 2ra ' +
  '3di 3ina 4ssa 3la 4ene 5y 4ie 4ota 6ta 4y 3mel 6a 6la 5n 3ol 5e 5ina 7e 5yn 3rie 4ol 2sandra 3sandra 4ie ' +
  '2tarina 3e 4rina 3herina 8e 4leen 4ryn 4y 3rina 2yla 1ecelia 3ile 5ia 5y 2leste 3ia 4na 5e 1handra 4elle ' +
  '4tal 5elle 3ris 6sa 4la 5ena 7e 6tte 5ize 5otte 4maine 2edeline 3lsea 6y 3r 4i 5e 4yl 2loe 4ë 2rissy 5ta 7l ' +
  '6en 6iana 9e 7e 7na 8e 6y 3ystal 1iara 2erra 2ndi 4y 1lair 5e 3ra 4e 4ice 5s 6sa 3udette 5ia 6ne 2eo 4patra ' +
  '2otilde 1oleen 4tte 3leen 2ncepcion 3nie 3stance 7za 4uelo 2ra 4lie 3delia 3i 4na 5e 5na 6e 3nelia 3rine ' +
  '2urtney 6i 6y 1ristal 5ina 1yndi 3thia 1éline dahlia 2ina 2kota 2lal 2maris 3ia 2nette 3i 4ca 4ela 6e 6la 7e ' +
  '4ka 4z 2phna 5e 2ra 3by 3cey 4ie 3ia 3la 4ena 6e 2vida 4na 2yle 3na 1eana 4dra 4n 5a 5e 2b 3bie 4y 3ora 6h ' +
  '3ra 5h 2de 2e 3dee 3na 3pika 2idre 3rdre 2la 3ia 4lah 3la 3ores 5is 3phine 2metria 2na 3ice 4se 2siree 1hia ' +
  '1iana 4e 4na 5e 2na 4h 2onne 2ya 1jeneba 1oja 2lly 3ores 2minique 2na 4tella 3na 2ra 3een 3is 3la 3othea 6y ' +
  '3thy 2ttie 1ua ecrin 1del 3n 2ie 3th 2na 2wina 1evi 1ileen 2sha 1katerina 2ta 1la 3ina 5e 3na 2eanor 3n 4a ' +
  '4i 2iana 3cia 3da 3e 3f 3n 4a 4or 3sa 5beth 4e 4ka 3za 5bete 8h 5veta 2la 3en 3ie 3y 2ma 2nora 2oise 3uise ' +
  '2sa 3ie 2va 3ina 4ra 1ma 3nuela 2elda 4y 3rald 2ile 5e 4ia 5e 5ja 4y 3na 4e 2ma 4line 4nuelle 3eline 3ie 3y ' +
  '1nid 1rica 4ka 3ka 3n 2ma 2nestina 8e 2yn 1sma 3eralda 2peranza 2tela 5e 5la 6e 4r 5e 3her 3rella 1thel ' +
  '2ienne 2ta 1ugenia 6e 2nice 1va 3ngelina 9e 2elin 6a 4yn 2i 3e 3ta 1wa faith 2jr 2nta 2rah 3ida 3rah 3zana ' +
  '2temeh 3iha 4ma 4n 3ma 3oumata 2y 3e 1elecia 3icia 2nna 2rnanda 1ien 2ona 1lora 4ence 7ia 1ozia 1ran 4ces ' +
  '7ca 5ina 7e 6sca 5oise 2eda 3ida 3ja 2ida 3eda gabi 4ja 3riela 7la 8e 2ga 2le 2malat 3ila 2rnet 2yle 1emma ' +
  '2na 3esis 4vieve 3na 2orgette 5ie 6na 2raldina 8e 3i 3maine 3trud 7e 1ia 3nna 2gi 2lda 3lian 2na 2ovanna ' +
  '2sela 5e 5le 2ta 1ladys 2ena 4da 4na 2oria 2ynis 1olda 4ie 2ogoosh 1race 4ie 6la 2eta 4chen 2iselda 1ugu ' +
  '2nay 3el 1wen 4dolyn 2yneth habiba 2ilee 5y 2la 3ey 3lie 2na 4h 3na 5h 2riet 6te 3mony 3riet 7t 8e 2snaa 3ti ' +
  '2tice 3tie 2wa 2yley 1eather 2idi 2len 5a 5e 3ga 3mi 2nrietta 2rmine 2ssa 3ter 1ilary 3da 4egard 3lary 2mari ' +
  '1oda 2llie 2pe 2rtense 2sna 4iya 1ussa 1yacinth ida 1la 2ene 2iana 3na 2ona 2se 1mane 2elda 2ogena 6e 1ndira ' +
  '2es 2grid 2ji 1ona 1rati 2ena 4e 2ina 2ma 1sabel 6a 6e 6l 7a 7e 3dora 2idora 2la 4nde 2obel 2sa 1va 3ana 3lu ' +
  '3na 1wona 1zaro jacinda 5ta 3kie 4y 3lyn 3quelina 9e 7yn 2da 2mi 2na 4e 3e 4le 5le 4ssa 4t 5te 3ice 4e 4na ' +
  '5e 4s 2queline 2smin 6a 2viera 2yne 2zmin 6e 1eana 4e 5tte 4ie 5na 6e 4na 5e 6tte 5ie 6na 7e 2lena 2n 3a ' +
  '3elle 3ifer 3na 4ette 4i 5e 5fer 4y 2ri 3ri 2sica 3s 4e 4ica 1il 3ian 3l 4ian 2ng 1lo 1o 2an 4a 4e 4n 5a 5e ' +
  '2celyn 2di 4e 3y 2elle 2hana 5na 2leen 4na 5e 2ni 2sefa 5ina 7e 4lyn 4phina 8e 3ie 2vana 2y 3a 3ce 1uana ' +
  '4ita 2deline 3ith 3y 2lia 5na 6na 7e 4e 5nne 5t 6a 6te 4ssa 2ne 2stina 6e kabita 2cey 2diatou 2ede 2ia 3tlin ' +
  '5yn 2leigh 3i 3le 4ie 2mala 3ila 5e 2nyakumari 2ra 3en 3i 4ma 4n 5a 4ssa 3la 4y 3olina 3yn 2ssandra 4ie 2t ' +
  '3arina 3e 4lyn 7n 4rina 3harina 8e 4erina 8e 4ie 4leen 4rine 5yn 4y 3i 4a 4e 3lyn 3rina 3y 2vita 2y 3e 3la ' +
  '4ee 5igh 1eeley 4y 2ira 3sha 2jsi 2ley 3i 3ley 4i 5e 4y 3sie 3y 2ndra 3na 3za 2ra 3i 3ri 1hadija 6e 3wla ' +
  '2eira 2loe 4é 2ongordzol 1ia 3na 3ra 2era 4sten 2ley 2mberlee 8y 7i 7y 3mernaq 2ra 3sten 5in 2zzy 1lea 1onul ' +
  '2ri 2urtney 1rista 5en 5i 6e 6n 7a 7e 5y 6na 2ystal 1yla 3ee 3ie 2ra lacey 3ie 3y 2dona 5na 2ia 3la 2kesha ' +
  '2mija 2na 2ra 3isa 5sa 2tasha 3ifa 4sha 3onya 4ya 2ura 4el 5n 4ie 4yn 2verna 6e 3inia 2xmi 2yla 1ea 3h 3na ' +
  '4dra 4e 4n 5a 5e 2da 2ena 2ia 3gh 3la 5ni 2ja 3la 2la 2na 3ora 5e 2ola 3na 4ie 4ora 3ra 2sedi 3ley 4i 5e 4y ' +
  '2ticia 4tia 3tie 2x 3ie 2yla 1ia 3n 4a 4ne 2bbie 4y 2dia 3ya 2epa 2la 3i 4a 5n 6a 3ja 3lia 6n 5e 4y 2n 3a ' +
  '3da 4say 5ey 5i 5y 4y 2sa 3ette 2v 3ia 2z 3a 3beth 3ette 3zie 4o 1ois 2la 3ita 2ra 4ina 6e 3de 3elei 4na 5e ' +
  '4tta 3i 4e 3na 3raina 7e 4i 5e 2tte 4ie 2uella 3isa 5e 2velie 1uann 2cia 5na 4e 4ja 4le 5le 4nda 3y 2ela 4la ' +
  '2isa 4e 2la 3u 3wa 2na 2pe 3ita 2z 1ydia 2la 2n 3a 3da 4sey 3e 4tte 3na 4e 5tte 3sey mabel 3le 2cie 3y ' +
  '2dalyn 3die 3eleine 5ina 7e 5yn 3ge 3ison 3onna 2e 2gda 5lena 8e 3gie 2ha 2ia 3re 3sie 3te 2ja 2lak 3en 3ia ' +
  '4ka 4nda 3lory 2ndakranta 4y 3on 3uela 2ra 3cela 6la 7e 4i 5a 5e 4y 3garet 8te 6ida 7ta 4e 5ry 4ie 4o 5t ' +
  '4ret 7te 4uerite 3i 4a 5h 5m 6awit 6i 5n 6a 6e 6na 7e 4bel 4e 5la 6la 4ja 4lyn 4na 4s 5a 5ol 5sa 4tza 3jorie ' +
  '3la 4ena 6e 3nie 3sha 3ta 4ha 4ina 6e 3wa 3y 4am 5n 6n 4beth 4jane 4lou 2soumeh 2thilde 3ilda 6e 3tie 2ud 4e ' +
  '3ra 4een 2vis 2xina 5e 2y 3bell 3ra 3soun 2zie 1ckenzie 1eagan 2g 3an 3han 2i 2lanie 3ina 5da 4sa 5sa 3lisa ' +
  '2redith 3iem 4ssa 3jem 3on 3yem 4l 1ia 2caela 3haela 4ele 6le 2dori 2ka 4ela 2la 4gros 3dred 3ena 3ica ' +
  '3licent 5e 4y 2mi 2ndy 3enhle 4rva 3h 3nie 2ra 4l 4nda 3iam 3lande 2tzi 2yar 1obina 2ira 2llie 4y 2na 3ica ' +
  '4ka 4que 1rignayani 1uriel 1ya 2ra 3iam 3lande 3na 3tle naasunnguaq 2dene 3ia 4na 5e 3ya 2hia 2ima 2lla 2ncy ' +
  '3ette 2omi 5e 2rges 2talia 6e 5ya 4sha 3halie 1ehir 2l 3a 3isa 3l 4ie 2na 2rissa 2sreen 1ia 3mh 2chole 3ki ' +
  '4y 3ola 5e 6tte 2harika 2ka 3i 4ta 3ki 2la 4y 2na 2sanur 3ha 2ta 2vi 1oa 2ella 5e 3mi 2or 2ra 4h 3een 3ma ' +
  '2uf 3r 1ur 3ay 3ul 1yla octavia 1delia 3tte 2val 1felia 1isha 1ksana 1la 2ga 2ivia 1phelia 2rah 1umou ' +
  '1yunbileg paige 2m 3ela 2ndora 3innguaq 2ola 2rvati 2trica 6e 6ia 3ti 5e 4y 2ula 4ette 4ina 6e 1eggy 2nelope ' +
  '3élope 2rla 2tra 1hilomena 2oebe 2ylis 4lis 1ia 2paluk 1olina 3ly 2rtia 1riscila 7la 3yamvada 5nka 2udence ' +
  '1uteri queenie 2iana rabina 2chael 4el 6e 6le 4ida 2e 2ina 2mona 2ndi 3ia 2quel 2yna 1eanna 2ba 3eca 5ca 4ka ' +
  '6h 2em 4a 2gina 2ihaneh 3na 2na 4e 4ta 3ee 2ta 2yna 1hea 2iannon 2oda 3na 4da 1ia 2chelle 3ki 2hanna 2kki 3o ' +
  '2mas 2n 3a 2ta 2ya 1obbin 3erta 3yn 2chele 6le 3io 2ghayyeh 2landa 2nda 3i 3na 2sa 4lie 6na 7d 8a 5yn 4nna ' +
  '6e 3e 4ann 7e 4lla 6e 4marie 7y 4tta 3ie 3lyn 2wena 2xana 5e 5na 6e 3ie 3y 1uth 4ie saanvi 2bina 5e 3rina ' +
  '2de 3ie 2har 2ida 2keena 3ineh 3ura 2llie 4y 3ma 3ome 2mantha 3ira 2ndra 2oirse 2ra 4h 3ina 2vanna 7h ' +
  '1carlett 1elena 5e 3ina 3ma 2rena 3ife 2tayesh 2vda 3inj 1hahd 3ikha 4m 5aa 3kira 3na 5ya 4da 4ia 4na 5on ' +
  '4on 3ri 4lene 4on 4ron 4yn 3una 3wna 3yla 4ma 4na 2eba 3ena 3ila 3lia 4ley 5y 3ri 5dan 5fa 4ri 6e 5y 4yl ' +
  '2ira 4ley 5i 5y 2ona 2risti 2yla 1ierra 2gourney 2llin 3via 2mona 5e 2ndy 2obhan 2ta 3i 1kye 1nezana 1obia ' +
  '2fia 4e 4ja 3ía 2mayyeh 2ndra 3ia 3ja 3ya 2phia 5e 1ri 1tacey 4i 5e 4y 3rla 2efanie 3la 4la 3phane 7ie 1uha ' +
  '2mayah 3mer 2nita 2san 5a 5e 5na 7h 6e 3i 4e 2zan 5a 5e 5na 6e 3ette 3ie 3y 1ybil 2lvia 5e 1za tabatha 3itha ' +
  '2la 3ia 4tha 2mar 5a 3era 3i 4ka 3mi 5e 4y 3ra 2nia 4ka 4sha 3ya 2ra 4ji 4na 3yn 2sha 2tiana 2wana 1egan ' +
  '2odora 2resa 4za 3i 3ri 5e 2ss 4a 4ie 1halia 3ndiwe 5olwethu 2ea 3lma 3odora 3resa 6e 2omasina 1ia 3na 4na ' +
  '3ra 2ffany 2lda 2na 3gting 2sha 1oni 4a 3ya 2ra 3i 1racey 4i 5e 2icia 3na 3sh 5a 4ta 2udy 1ui 2la 1yra ugne ' +
  '1ma 1rsula 2te 1sha 1xue valentina 4ria 6e 5y 2nesa 5sa 1eda 2lma 2ra 3na 4ice 3onica 2sna 1icki 5e 4y 2kky ' +
  '3toria 7e 7ja 2lte 2ola 4eta 2vian 6a 4en 6ne 1usala wakana 2nda 1endi 4y 1hitney 5i 5y 2oopi 1idelene 2la ' +
  '3helmina 3la 4ow 3ma 2nifred 3nie 5fred 3ona xiaomei 4yan 2mena 2nyi yael 2gmur 2n 2rin 2smin 6e 1elena ' +
  '2senia 1ing 1olanda 1uina 2na 1vette 2ona 4e 4na 5e zada 2hra 2inab 2ra 1ehra 2inab 2lda 3ma 2na 3daya 2ynab ' +
  '4ep 1ineb 1oe 3y 2fia 2la 2oey 2ra 2ë 1sa 2ofia ';

/** Names mostly of men, folded likewise. */
export const MALE_NAMES =
  'aarav 3on 1bdallah 3el 3oulaye 3ul 5lah 6o 5rahman 2e 3l 2raham 4m 2u 3bakr 3lfazl 1dam 4a 3n 2i 2olf 5o 4ph ' +
  '2rian 6o 2vik 1fonso 1gustin 1hmad 3ed 4t 1idan 3en 2mar 1jani 1laddin 3in 3n 3stair 2bert 6o 3recht 2den ' +
  '2ec 3jandro 3ksandar 8er 8r 5ei 3ssandro 3xander 7re 8os 8u 2f 3onso 3red 2i 3stair 2lan 3en 2onso 4zo ' +
  '2phonse 7o 2ton 2varo 3in 1mar 2ine 3r 3t 2manuel 4r 2os 1nas 3toli 7y 6y 2der 5s 3re 5as 5i 5j 5s 5w 4zej ' +
  '3y 2gel 5o 2thony 3oine 4n 5i 6o 5y 2war 1putsiaq 1rata 2chibald 5e 2i 3ki 2jun 2maan 4nd 6o 3in 2naud 4v 3o ' +
  '4ld 2on 2t 3em 3hur 3ie 3ur 5o 2yan 1sahi 1ugusto 6us 1yaan 2khan 1ziz bakary 2lazs 2ndar 4ile 3ele 2rney ' +
  '3rett 4y 3t 4holomew 1en 3ito 3jamin 3nie 4y 3son 2rat 3nard 7o 4hard 4ie 3t 4ram 6nd 2shoi 1ibek 2lal 3l 4y ' +
  '2shal 1jorn 1laine 1ob 3by 2gdan 2no 2ris 2yd 1rad 4ford 4ley 4y 3nden 5on 4islav 2endan 5on 4t 5on 3t 4t ' +
  '2ian 3ce 2uce 3no 2yan 3ce 3on 1uck 2ddy 2rt 4on 2ster 1yron caleb 3vin 2meron 3ilo 2rey 3l 4o 5s 4ton 3roll ' +
  '3y 1ecil 2dric 2sar 1had 3rbel 4les 6y 3s 2ester 3t 2iwetel 2ristoph 9e 9er 7s 2uck 1iaran 1larence 3ude 5io ' +
  '4s 3y 4ton 2emens 6t 3tus 2ifford 4ton 3nt 3ve 2yde 1ody 2lby 3e 3in 3lin 3ton 2nan 3nor 3or 3rad 3stantin ' +
  '2rey 3nelis 7us 3y 1raig 2istiano 5obal 1urt 4is 1yril 3us daan 2le 2mian 4en 4on 3on 2n 3iel 4lo 3ny 2ren ' +
  '3in 4o 4us 3nell 3rel 6l 5n 4in 4yl 3yl 2ve 4ed 3i 4d 2x 1ean 4dre 2epak 2jan 2lbert 2metrius 2nis 3nis 4y ' +
  '3zel 2on 2rek 3rick 2shawn 3mond 2ven 3in 2wayne 3ey 2xter 1iarmuid 2eter 4mar 4rich 2llon 2mitri 7s 2nesh ' +
  '2on 2rk 1mitri 5y 1omingo 5ic 7k 6k 5ykas 2n 3ald 3nell 4ie 4y 3ovan 2rian 2ug 4las 2vydas 2yle 1ragan 3ke ' +
  '2ew 1uane 2dley 2ncan 2stin 1wayne 2ight 1ylan 3lan ebenezer 1d 2die 2gar 2mond 3und 2oardo 2uard 6o 2ward ' +
  '6o 3in 1frain 3en 1itan 1lbert 2don 2i 3as 3jah 3ot 3sha 2liot 6t 4s 2mer 2ton 2vin 4s 2wood 1manuel 2erson ' +
  '4y 2il 4iano 5o 5s 3rhan 2manuel 3ett 1noch 2rico 4que 2zo 1oin 1rgi 2ic 4h 4k 3k 2nest 6o 3ie 3st 2rol 2vin ' +
  '2win 1steban 1than 1ugen 5e 1van 2ens 3rett 2geny 1ymen 1zra fabian 4en 4o 3rice 5zio 2di 2hd 1ederico 2lipe ' +
  '4x 2ng 2rdinand 9o 3gus 3nando 1idel 2lip 2onn 1letcher 2orian 3yd 1orrest 1rancesco 5is 7co 7zek 4k 5lin ' +
  '6yn 3ser 2ed 4die 5y 4eric 8k 7k 4rick 6k 2iedrich 3ts 4z 1yodor gabe 3real 4iel 7ius 2len 2reth 3land 3rett ' +
  '4y 3th 3y 2vin 1eoff 5rey 3rg 5e 6s 5i 6os 5y 2rald 4rd 6o 3hard 3rit 4y 3t 1iacomo 2lbert 7o 3es 3les 2no ' +
  '2orgi 6o 6s 3vanni 2useppe 1len 4n 1odfrey 2nzalo 2ran 3d 4on 2ttfried 1rady 3ham 3nt 2eg 4g 4or 6io 6y ' +
  '2over 1uido 3lherme 4laume 5ermo 2nnar 3ter 4her 2s 3taf 5v 6e 6o 2y 1yorgy habib 2l 3im 2mza 2nk 3s 2o ' +
  '2rlan 4ey 3old 3ri 4y 3uhito 4ki 4ta 5o 3vey 2san 3san 2yato 3den 1eath 2ctor 2inrich 3tor 2ndrik 3ri 5k ' +
  '5que 4y 5k 2rbert 3man 6n 1omer 2race 5io 4tio 2ssein 2ward 3ie 1ubert 2gh 3o 2mberto 2seyin 5n 3sain 4ein ' +
  '1ydar iain 2n 1bai 2rahim 1chika 1dris 1gnacio 2or 1ke 3r 1lija 1nuk 3nnguaq 1onut 1ra 2vin 5g 2win 1saac ' +
  '3iah 5s 2haan 2iah 2mael 4il 2sac 1tai 2suki 1van jack 3ob 3ques 2den 2ka 3e 3ob 4v 3ub 2mal 3es 5on 3ison ' +
  '2red 3od 4slav 3rett 4od 3vis 2son 3per 2vier 2y 3-z 3den 3son 1ed 2ff 4ery 4rey 5y 2ns 2rald 3emiah 5y ' +
  '3maine 3ome 4nimo 3ry 2sus 1ian 2m 3i 3mie 4y 1j 1oao 3quin 2e 3l 3sph 3y 2han 5n 6es 3n 4athan 7on 4ie 4nie ' +
  '5y 2kubas 2n 3ah 4s 4than 6on 3ny 2rdi 4on 3ge 2se 4f 4ph 3h 4ua 3iah 3ue 2zef 1uan 2len 3ian 4en 4o 4us ' +
  '2stin kacper 2jus 2mal 3il 2nata 3ye 2rim 3l 2spar 2them 2uri 1eanu 2enan 2ir 3th 2n 3drick 3neth 4y 3ton ' +
  '2rmit 2ven 3in 1haled 4id 1ieran 2ngsley 2p 2ril 5l 3k 3ollos 1laus 1onrad 1ristian 5opher 2zysztof 1urt 4is ' +
  '1yle 3s lamar 3bert 3ont 2ndon 2rry 3s 2szlo 2urence 6t 2wrence 1eandro 2evi 2land 2n 3nart 4y 2on 4ard 7o ' +
  '4el 4id 3pold 2ster 2thabo 2vente 3i 1iam 2n-manuel 3us 2onel 3r 1loyd 1ogan 2nnie 2ren 5zo 2u 3ie 4s 2vro ' +
  '2well 1uc 3as 3iano 4en 2dovic 3vig 3wig 2igi 3s 3z 2ka 4s 3e 2ther 2uk 1yle 2ndon maayan 2caulay 3iej 2gnus ' +
  '2hamadou 5mad 3di 3ershala 4sh 3moud 2jd 2ksim 2lachai 6y 3colm 3ik 2madou 2nfred 3ish 3ny 3uel 2rc 4el 6l ' +
  '7o 6o 4in 4o 5s 4us 3iano 4o 5s 4us 3k 4el 4o 5s 4us 3lin 4on 3quis 3shall 3ti 5m 5n 4y 3vin 2soud 2tej 4o ' +
  '3heus 5w 4ias 5eu 5s 3ias 3t 4eo 4hew 5ias 4ia 6s 3us 3yas 2urice 6io 2ximilian 9no 3well 1ehdi 3met 2lvin ' +
  '2rle 3rill 3vin 4yn 1icah 3hael 5l 4eal 5l 3k 4ey 4y 2guel 2hai 2kaere 3e 4l 3hail 3olaj 2lhouse 3o 4s 3ton ' +
  '2nato 3ik 2tch 5ell 1odibo 2e 2hamad 5ed 5mad 6ed 2ises 2nte 4y 2ritz 2ses 3he 2ussa 1uhamed 5mad 6ed 2rad ' +
  '2stafa 5pha 1yles 2ron nahom 2te 3han 6ael 6iel 4y 1eal 2d 2il 2lson 2ville 1guyen 1iall 2cholas 3kolas ' +
  '3olas 2els 2gel 2ilo 2k 3au 3hil 3las 3ola 6i 6y 2les 3s 1oah 3m 2jus 2lan 2maan 2rbert 3man 1uka octavio ' +
  '1ier 1laf 3v 2eksandr 2iver 4ier 1mar 2er 1ndrej 1ri 2ville 1sama 2car 2kar 2man 2valdo 2wald 1tis 2to 1umar ' +
  '1wen pablo 2draig 2olo 2scal 2trick 5k 2ul 4ie 4o 5s 2vel 3lo 1edro 2rcy 2tar 3e 4r 3r 4o 5s 1hil 4ip 6p 7e ' +
  '4lip 1ierce 4re 3ter 4ro 2otr 1rakash 3vit 2em 3ston 2ince 1yotr quentin 2incy 4ton rachid 2fael 2hul 2iner ' +
  '2jesh 2lf 3ph 2mi 4ro 3on 2ndal 6l 4olph 2oul 2phael 2shad 3mus 2ul 2wiri 2yan 3mond 1ecep 2ece 2ggie 3inald ' +
  '4s 2id 2uben 2yansh 3naldo 2za 1hett 1icardo 3cardo 3h 4ard 4ie 3k 4ey 4ie 4y 3o 2z 1oan 2bbie 4y 3ert 6o ' +
  '2cco 2derick 3ger 3ney 3olfo 3rigo 2el 2gelio 4r 2han 2land 6o 3f 2man 3eo 2n 3ald 4n 3nie 4y 2ry 2sario ' +
  '3coe 3s 2y 3ce 1uben 3in 2dolf 5ph 3y 2fus 2pert 2ss 4el 6l 1yan 2ou saeed 2l 3ik 3vatore 2mi 4r 3kelo 3mie ' +
  '4y 3uel 2ndeep 4ro 3jay 3tino 2qib 2toshi 2ul 1cot 4t 5ie 5y 1eamus 3n 2bastian 7en 2kou 2lim 2pp 2rge 5i 5y ' +
  '4io 2th 2ymour 1hahid 3ne 3quille 3un 3wn 3yne 2eldon 4ton 3rman 2lomo 1id 3dhartha 2gmund 2las 3vio 2mon ' +
  '2yabonga 1kepta 2ip 1lobodan 1olomon 2ren 2uleymane 3ta 1pencer 1tan 4islav 8w 4ley 2efan 6o 7s 3phan 5en ' +
  '3ve 5n 3wart 2ing 2ormzy 2u 3art 1uraj 3esh 1ven 4d 1yed 2lvester 1zymon tadgh 2ha 2ichi 3ka 2nner 2req ' +
  '2tsuki 1ed 3dy 2rence 3rance 4ell 5nce 1had 4deus 2eo 4dor 7e 2iago 2om 4as 1im 3my 3othee 6y 6ée 2tus ' +
  '1obias 3y 2d 3d 2m 3as 5z 3maso 4ie 4y 3oharu 2ny 1ravis 2ent 5on 3vor 3y 2istan 2oy 2uman 1unar 2rki 1y ' +
  '2ler 2rone 2son ughur 1lrich 4k 2ysses 1mberto 1nax 1ri 1sher 2man val 3entin 8e 2nce 2sily 1ern 4on 1ic ' +
  '3ente 3tor 2ggo 2haan 2ktor 2nce 5nt 6zo 2rgil 2vaan 3ek 1lad 4imir 5slav 1ojtech 2lodymyr wade 2llace 4y 3t ' +
  '4er 2ylon 3ne 1ei 2ndell 2rner 2s 3ley 3ton 1ilbert 4ur 3ey 3fred 7o 5id 6ed 3helm 3l 4ard 4iam 5e 5s 4y ' +
  '2nfried 3slow 4ton 1ojciech 2lfgang 2odrow 2ut 4er 1yatt xavier 1hoel yahli 2nis 3n 4ick 2roslav 2ssin 6e 1e ' +
  '2vgeni 6y 1onas 4tan 5han 3g 2sef 2usouf 4sef 1uen 2ri 4y 3y 2sif 3uf 2uma 2val zac 3h 4ariah 6y 4ery 3k ' +
  '4ary 2hid 2karia 2n 3e 2yn 1oran ';

/** Names of women and men alike, folded likewise. */
export const OTHER_NAMES =
  'adrien 1kira 1lex 4ei 4is 2fie 2ois 1ndi 3ra 4ea 5y 1riel 1ubrey 1very 2i bellamy 1iff 2llie 1lair 3ze ' +
  '2ossom 1obbie casey 3sidy 1harlie 3se 2eyenne 2ris dana 2rcy 1evan 3on foster 1rancois 4kie gabriele 3y ' +
  'hinata ilya jaime 2mie 3mie 1essie 1ie 1ordan 1ude 2les kai 2sey 1elsey 2nyatta 2rry 1im 2ran 1ris lance ' +
  '2shawn 1ee 2if 1uca 1ynn mack 2ds 2naia 2rion 3lo 3shal 2tti 4y 2xime 1el 3okuhle 1ina 1organ nick 3o 2ko 4s ' +
  '1oel ollie parker 2t 1eg 2yton quinn reese 2gan 2my 2ne 1iley 1ob 3in 2wan sage 2m 2sha 1hay 2ea 3lby 2iloh ' +
  '1idney 1kyler 1pike 1tevie 3w 1ue 2mit 1yd 3ney taylor 1erry 1racy ';
