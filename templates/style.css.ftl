<#-- The style sheet of all pages. The colours and the rules of the maps come from the theme. -->
@font-face{font-family:"IBM Plex Sans";font-weight:400;font-display:swap;src:url(fonts/plex-sans-400-latin1.woff2) format("woff2");unicode-range:U+0-FF,U+131,U+152-153,U+2C6,U+2DA,U+2DC,U+2013-2014,U+2018-201A,U+201C-201E,U+2020-2022,U+2026,U+2030,U+2039-203A,U+2044,U+20AC,U+2122,U+2212,U+FB01-FB02}
@font-face{font-family:"IBM Plex Sans";font-weight:400;font-display:swap;src:url(fonts/plex-sans-400-pi.woff2) format("woff2");unicode-range:U+2000-200D,U+2015,U+202F,U+2032-2033,U+2070,U+2074-2079,U+2080-2089,U+2113,U+2116,U+2150-2151,U+2153-215E,U+2190-2199,U+2215,U+2248,U+2260,U+2264-2265}
@font-face{font-family:"IBM Plex Sans";font-weight:600;font-display:swap;src:url(fonts/plex-sans-600-latin1.woff2) format("woff2");unicode-range:U+0-FF,U+131,U+152-153,U+2C6,U+2DA,U+2DC,U+2013-2014,U+2018-201A,U+201C-201E,U+2020-2022,U+2026,U+2030,U+2039-203A,U+2044,U+20AC,U+2122,U+2212,U+FB01-FB02}
@font-face{font-family:"IBM Plex Sans";font-weight:600;font-display:swap;src:url(fonts/plex-sans-600-pi.woff2) format("woff2");unicode-range:U+2000-200D,U+2015,U+202F,U+2032-2033,U+2070,U+2074-2079,U+2080-2089,U+2113,U+2116,U+2150-2151,U+2153-215E,U+2190-2199,U+2215,U+2248,U+2260,U+2264-2265}
@font-face{font-family:"IBM Plex Sans";font-weight:400;font-display:swap;src:url(fonts/plex-sans-400-latin2.woff2) format("woff2");unicode-range:U+100-130,U+132-151,U+154-24F,U+1E00-1EFF}
@font-face{font-family:"IBM Plex Sans";font-weight:600;font-display:swap;src:url(fonts/plex-sans-600-latin2.woff2) format("woff2");unicode-range:U+100-130,U+132-151,U+154-24F,U+1E00-1EFF}
@font-face{font-family:"IBM Plex Sans";font-weight:400;font-display:swap;src:url(fonts/plex-sans-400-cyrillic.woff2) format("woff2");unicode-range:U+400-52F}
@font-face{font-family:"IBM Plex Sans";font-weight:600;font-display:swap;src:url(fonts/plex-sans-600-cyrillic.woff2) format("woff2");unicode-range:U+400-52F}
@font-face{font-family:"IBM Plex Sans";font-weight:400;font-display:swap;src:url(fonts/plex-sans-400-greek.woff2) format("woff2");unicode-range:U+370-3FF}
@font-face{font-family:"IBM Plex Sans";font-weight:600;font-display:swap;src:url(fonts/plex-sans-600-greek.woff2) format("woff2");unicode-range:U+370-3FF}
@font-face{font-family:"IBM Plex Sans Hebrew";font-weight:400;font-display:swap;src:url(fonts/plex-sans-hebrew-400.woff2) format("woff2");unicode-range:U+591-5F4,U+FB1D-FB4F}
@font-face{font-family:"IBM Plex Sans Hebrew";font-weight:600;font-display:swap;src:url(fonts/plex-sans-hebrew-600.woff2) format("woff2");unicode-range:U+591-5F4,U+FB1D-FB4F}
@font-face{font-family:"IBM Plex Sans Arabic";font-weight:400;font-display:swap;src:url(fonts/plex-sans-arabic-400.woff2) format("woff2");unicode-range:U+600-6FF,U+750-77F,U+8A0-8FF,U+FB50-FDFF,U+FE70-FEFF}
@font-face{font-family:"IBM Plex Sans Arabic";font-weight:600;font-display:swap;src:url(fonts/plex-sans-arabic-600.woff2) format("woff2");unicode-range:U+600-6FF,U+750-77F,U+8A0-8FF,U+FB50-FDFF,U+FE70-FEFF}
@font-face{font-family:"Source Serif 4";font-weight:400;font-display:swap;src:url(fonts/source-serif-4-400.woff2) format("woff2")}
@font-face{font-family:"Source Serif 4";font-weight:600;font-display:swap;src:url(fonts/source-serif-4-600.woff2) format("woff2")}
@font-face{font-family:"Source Serif 4";font-weight:400;font-style:italic;font-display:swap;src:url(fonts/source-serif-4-400-italic.woff2) format("woff2")}
${pageColors?no_esc}
${mapStyle?no_esc}
:root{--rule:color-mix(in srgb,var(--ink) 16%,var(--page));color-scheme:light dark}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--page);color:var(--ink);font:400 1.09375rem/1.6 var(--serif);font-kerning:normal;overflow-wrap:break-word}
a{color:inherit;text-decoration-color:var(--lead);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{color:var(--lead);text-decoration-color:var(--lead)}
.sources a,.all-sources a,.events a,.timeline a,.foot a{text-decoration-color:color-mix(in srgb,var(--lead) 45%,transparent)}
:focus-visible{outline:2.5px solid var(--esc);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:12px;background:var(--card);padding:8px;z-index:9}
.top,main,.foot{max-width:1128px;margin:0 auto;padding:0 24px}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:4px 24px;min-height:56px;padding-top:6px;padding-bottom:6px;font:600 .875rem/1.4 var(--sans)}
.top:after{content:"";flex-basis:100%;height:1px;background:var(--rule)}
.top a{text-decoration:none;padding:4px 0}
.top nav{display:flex;flex-wrap:wrap;gap:0 22px}
.top nav a{font-weight:400;color:var(--ink2)}
.top nav a[aria-current]{color:var(--ink);box-shadow:0 2px 0 var(--lead)}
.brand{font-size:1rem}
.dots{display:inline-block;width:34px;height:5px;margin-right:9px;vertical-align:middle;background:radial-gradient(circle,var(--lead) 2.2px,transparent 2.6px) 0 50%/8.5px 5px}
.head{padding:40px 0 24px;max-width:860px}
.head.atlas{padding-bottom:18px}
.kick{margin:0 0 10px;font:600 .8125rem/1.5 var(--sans);color:var(--lead)}
.kick span{color:var(--ink2);font-weight:400}
.kick span:before{content:"·";margin:0 6px 0 3px}
h1{font-size:clamp(2.0625rem,1.35rem + 2.9vw,3.125rem);line-height:1.1;font-weight:600;letter-spacing:-.012em;margin:0 0 16px;text-wrap:balance}
.stand{font-size:clamp(1.125rem,1.02rem + .5vw,1.3125rem);line-height:1.48;margin:0;max-width:38em;color:var(--ink2);text-wrap:pretty}
.local{font:400 1.25rem/1.5 var(--sans);margin:0;color:var(--ink2)}
h2{font-size:1.5rem;line-height:1.25;font-weight:600;margin:0 0 12px;letter-spacing:-.005em}
h3{font-size:1.25rem;line-height:1.25;font-weight:600;margin:0 0 6px}
h3.small{font:600 .9375rem/1.4 var(--sans)}
section{margin:0 0 52px}
section[aria-labelledby=key],.sources,.closeup{border-top:2px solid var(--ink);padding-top:18px}
figure{margin:0}
.map-figure figcaption,.under,.lead2,.credit,.words{font:400 .90625rem/1.45 var(--sans);color:var(--ink2)}
.map-figure figcaption{margin:0 0 10px;max-width:104ch;text-wrap:pretty}
.map-figure figcaption b,.under b{color:var(--ink);font-weight:600}
.map-figure .wide,.map-figure .phone{border-top:2px solid var(--ink)}
.map-figure svg{display:block;width:100%;height:auto}
.map-figure .phone{display:none}
.credit{font-size:.8125rem;color:var(--ink3);margin:8px 0 0}
.closeup figcaption{margin:10px 0 0}
.closeup figcaption p{margin:0 0 6px}
.profile{margin:0 0 28px}
.profile .wide,.profile .phone{border-top:1px solid var(--rule)}
.under{margin:10px 0 0;max-width:74ch}
.words{margin:8px 0 36px}
.words summary,.fold summary{cursor:pointer;padding:4px 0;width:fit-content}
.words summary:hover,.fold summary:hover{color:var(--lead)}
.fold summary{font:600 .9375rem/1.5 var(--sans)}
.fold[open]>summary{margin-bottom:8px}
.words p{max-width:74ch;margin:6px 0 0}
.grades{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(4,1fr);gap:28px}
.grades li{font:400 .875rem/1.45 var(--sans);color:var(--ink2)}
.grades svg{display:block;margin-bottom:6px;max-width:100%}
.grades b{display:block;color:var(--ink);font-weight:600;font-size:.9375rem}
.grades .absent svg{filter:grayscale(1);opacity:.55}
.cols{display:grid;grid-template-columns:minmax(0,1.55fr) minmax(0,1fr);gap:0 56px}
.cols.even{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.cols .side{align-self:start}
.cols:has(>.side:only-child){grid-template-columns:minmax(0,1fr)}
.side:only-child .facts{columns:2;column-gap:56px}
.side:only-child .facts>div{break-inside:avoid}
.cols .side section:last-child{margin-bottom:0}
.cols:not(:last-child){margin-bottom:52px}
.cols>section{margin-bottom:0}
.closeup .cols{grid-template-columns:minmax(0,1.7fr) minmax(0,1fr);gap:0 40px}
.prose p{margin:0 0 14px;max-width:66ch;text-wrap:pretty}
.conflict{font:400 .90625rem/1.5 var(--sans);color:var(--ink2);border-left:3px solid var(--lead);padding:1px 0 1px 16px;margin-top:26px;max-width:74ch}
.conflict h3{font:600 .9375rem/1.4 var(--sans);color:var(--ink);margin:0 0 4px}
.side .conflict{margin-top:40px}
.conflict ul{list-style:none;margin:0;padding:0}
.conflict li+li{border-top:1px solid var(--rule);margin-top:8px;padding-top:8px}
.facts{margin:0;font:400 .9375rem/1.4 var(--sans)}
.facts>div{padding:9px 0 10px;border-top:1px solid var(--rule);position:relative}
.facts .chip{position:absolute;right:0;top:8px;font-size:.8125rem}
.facts div:has(.chip) dt{padding-right:9em}
.side section>.facts>div:first-child,.side .events>li:first-child{border-top:1.5px solid var(--ink)}
.facts dt{font-size:.8125rem;color:var(--ink3)}
.facts dd{margin:1px 0 0}
.facts b{font-weight:600}
.crossings{columns:2;column-gap:56px}
.crossings .small{break-after:avoid}
.crossings .facts{break-inside:avoid;margin-bottom:18px}
.side .small{margin:0 0 8px}
.side .facts+.small{margin-top:24px}
.facts small{display:block;color:var(--ink2);font-size:.84375rem}
.fn{font:600 .6875rem/1 var(--sans);font-variant-numeric:proportional-nums lining-nums;vertical-align:baseline;position:relative;top:-.5em;margin-left:1px;white-space:nowrap}
.fn a{text-decoration:none;color:var(--lead);padding:5px 1px}
.fn span{color:var(--ink3);margin-right:1px}
.whole{white-space:nowrap}
.fn a:hover,.back a:hover{text-decoration:underline}
.fn :target,.fn a:target{outline:2px solid var(--lead)}
.chip{display:inline-block;font:400 .8125rem/1.4 var(--sans);color:var(--ink2);white-space:nowrap}
.chip:before{content:"";display:inline-block;width:26px;margin-right:7px;vertical-align:.28em;border-top:2.4px solid var(--line,var(--lead))}
.chip.g-observed:before{border-top-width:4px;border-radius:2px}
.chip.g-inferred:before{border-top:2.2px dashed var(--line,var(--lead))}
.chip.g-illustrative:before{border:0;height:5px;width:28px;vertical-align:.1em;background:radial-gradient(circle,var(--line,var(--lead)) 1.3px,transparent 1.75px) 0 50%/5.6px 5px repeat-x}
.chip.g-computed{color:var(--ink3)}
.chip.g-computed:before{content:"=";width:auto;border:0;margin-right:5px;vertical-align:baseline}
.r-return{--line:var(--leadlt)}
.r-escort{--line:var(--esc)}
.r-tanker,.r-support{--line:var(--tank)}
.lead2{max-width:84ch;margin:-4px 0 14px}
.lead2 p{margin:0 0 4px}
.hint{color:var(--ink3)}
p.lead2{margin-top:0}
.craft{font:400 .9375rem/1.4 var(--sans);color:var(--ink2);margin-left:12px}
.tw{overflow-x:auto}
table{width:100%;border-collapse:collapse;font:400 .875rem/1.4 var(--sans);font-variant-numeric:tabular-nums lining-nums}
thead th{font-weight:400;font-size:.78125rem;color:var(--ink3);text-align:left;border-bottom:1.5px solid var(--ink);padding:6px 10px 6px 0;vertical-align:bottom}
td,tbody th,tfoot th{padding:6px 10px 6px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
tfoot th,tfoot td{font-weight:600;border-bottom:0;border-top:1.5px solid var(--ink)}
.legs tbody th a{display:block;min-width:24px;line-height:24px;margin:-2px 0;text-decoration-color:transparent}
.legs tbody th a:hover,.legs tbody th a:focus-visible{text-decoration-color:var(--lead)}
.num,thead .num{text-align:right;white-space:nowrap}
tr:target,tbody tr:hover,tbody tr:focus-within,.sources li:target,.all-sources li:target{background:var(--tint)}
.legs .num{padding-left:6px}
.legs .path{padding-left:12px;padding-right:20px}
.legs .path small{display:block;white-space:normal;color:var(--ink2);max-width:22em}
.legs td.note{font-size:.8125rem;line-height:1.45;color:var(--ink2);min-width:12em;width:28%}
.legs tr[id]{scroll-margin-top:30vh}
.main-map{position:relative}
.main-map i{position:absolute;top:-8px}
.end{display:flex;gap:7px;min-width:8.5em}
.time{display:block;color:var(--ink2);font-size:.8125rem;line-height:1.35}
.n{flex:none;min-width:19px;height:19px;padding:0 3px;border-radius:10px;font:600 .6875rem/17px var(--sans);text-align:center;border:1.3px solid var(--lead)}
.n.known{background:var(--lead);color:var(--page)}
.n.open{color:var(--lead)}
.countries{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:6px 26px;font:400 .9375rem/1.4 var(--sans)}
.countries span{color:var(--ink2);font-variant-numeric:tabular-nums;white-space:nowrap}
.events{list-style:none;margin:0;padding:0;font:400 .9375rem/1.4 var(--sans)}
.events li{display:flex;gap:12px;padding:11px 0;border-top:1px solid var(--rule);align-items:flex-start}
.events svg{flex:none;margin-top:1px}
.events a{font-weight:600}
.aside{font:400 .8125rem/1.45 var(--sans);color:var(--ink3);margin:10px 0 0}
.events span{display:block;color:var(--ink2);font-size:.875rem}
.timeline{list-style:none;margin:0;padding:0;font:400 .9375rem/1.45 var(--sans);max-width:74ch}
.timeline.long{columns:2;column-gap:56px;max-width:none}
.timeline li{display:grid;grid-template-columns:8.75em minmax(0,1fr);gap:0 28px;padding:0 0 18px;position:relative;break-inside:avoid}
.timeline .day{text-align:right;color:var(--ink2);font-size:.875rem;line-height:1.55;font-variant-numeric:tabular-nums lining-nums}
.timeline li:before{content:"";position:absolute;left:calc(8.75em + 10px);top:7px;width:9px;height:9px;border-radius:50%;background:var(--ink3)}
.timeline li.t-mission:before{background:var(--lead);width:13px;height:13px;margin:-2px}
.timeline li:not(:last-child):after{content:"";position:absolute;left:calc(8.75em + 14px);top:20px;bottom:-4px;width:1px;background:var(--rule)}
.timeline b{font-weight:600}
.timeline p{margin:2px 0 0;color:var(--ink2)}
.sources ol,.all-sources{margin:0;padding:0 0 0 26px;font:400 .875rem/1.45 var(--sans);color:var(--ink2)}
.sources ol{columns:2;column-gap:56px}
.sources li,.all-sources li{break-inside:avoid;padding:0 0 8px 4px}
.sources b,.all-sources b{font-weight:600;color:var(--ink)}
.all-sources li{max-width:80ch;padding-bottom:12px}
.all-sources .used{display:block;color:var(--ink3)}
.back a{font-size:.75rem;color:var(--lead);text-decoration:none;padding:4px 3px}
.files{list-style:none;display:flex;flex-wrap:wrap;gap:10px;margin:0 0 14px;padding:0}
.files a{display:block;font:600 .875rem/34px var(--sans);border:1.3px solid var(--ink3);border-radius:4px;padding:0 16px;text-decoration:none}
.files a:hover{border-color:var(--lead)}
.snippet{margin:0;padding:12px 14px;border:1px solid var(--rule);border-radius:4px;font:400 .8125rem/1.55 ui-monospace,"SFMono-Regular",Menlo,Consolas,"Liberation Mono",monospace;white-space:pre-wrap;overflow-wrap:anywhere;max-width:96ch}
.snippet code{font:inherit;user-select:all;-webkit-user-select:all}
.corrections{list-style:none;margin:0;padding:0;font:400 .9375rem/1.5 var(--sans);max-width:74ch}
.corrections b{font-weight:600;margin-right:6px}
.stories{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,310px),1fr));gap:40px 36px}
.story{border-top:2px solid var(--ink);display:flex;flex-direction:column;gap:12px}
.story .thumb img{display:block;width:100%;max-width:100%;height:auto}
.story .kick{margin-bottom:4px}
.story h3 a{text-decoration:none}
.story h3 a:hover{text-decoration:underline}
.story .sum{font-size:1rem;line-height:1.5;text-wrap:pretty;color:var(--ink2);margin:0 0 6px}
.story .len{font:400 .8125rem/1.4 var(--sans);color:var(--ink3);margin:0;font-variant-numeric:tabular-nums}
.stories:has(>:only-child){display:block}
.story:only-child{display:grid;grid-template-columns:minmax(0,320px) minmax(0,1fr);gap:24px;padding-top:0}
.story:only-child>div{padding-top:12px;max-width:34em}
.foot{padding-top:14px;padding-bottom:40px;font:400 .84375rem/1.5 var(--sans);color:var(--ink3)}
.foot p{margin:0 0 4px}
.receipt{display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:0 32px}
.receipt dd{overflow-wrap:anywhere}
.suspects{margin:0;padding:0;list-style:none;font:400 .875rem/1.6 var(--sans)}
.foot:before{content:"";display:block;height:1px;background:var(--rule);margin-bottom:14px}
.map a{cursor:pointer}
.map a:focus-visible{outline:none}
.map a:hover .route,.map a:focus-visible .route{stroke-width:5.2px}
.map a:focus-visible .route{stroke:var(--ink)}
.map a .route{pointer-events:stroke}
@media (max-width:959px){
.map-figure .wide{margin:0 -24px}
.legs table,.legs thead,.legs tbody,.legs tfoot{display:block}
.legs tr{display:grid;grid-template-columns:30px minmax(0,1fr) minmax(0,1fr) 3.4em 3.9em 3.4em 3.8em 8.6em;column-gap:6px;padding:6px 0;border-bottom:1px solid var(--rule)}
.legs td,.legs th,.legs tbody th,.legs tfoot th{border:0;padding:0}
.legs thead tr{border-bottom:1.5px solid var(--ink)}
.legs thead .note{display:none}
.legs .num{padding:0}
.legs .path{padding:0 0 0 10px}
.legs td.note{grid-column:2/-1;width:auto;padding-top:2px}
.legs td.note:empty{display:none}
.legs tfoot tr{border-bottom:0;border-top:1.5px solid var(--ink)}
.legs tfoot th{grid-column:1/4}
.legs tfoot td:last-child{display:none}
}
@media (max-width:719px){
body{font-size:1.0625rem;line-height:1.53}
.top,main,.foot{padding-left:16px;padding-right:16px}
.head{padding:26px 0 18px}
.map-figure .wide,.map-figure .phone{margin:0 -16px}
.map-figure .wide:has(+.phone){display:none}
.map-figure .phone{display:block}
.story:only-child{grid-template-columns:minmax(0,1fr);gap:0}
.craft{display:block;margin:2px 0 0}
.grades{grid-template-columns:1fr 1fr;gap:20px}
.cols,.cols.even,.closeup .cols{grid-template-columns:minmax(0,1fr);gap:40px}
.cols .side section:not(:last-child){margin-bottom:40px}
.closeup .cols{gap:24px}
section{margin-bottom:40px}
.sources ol,.timeline.long,.crossings,.side:only-child .facts{columns:1}
.legs thead{position:absolute;left:-999px}
.legs tr{grid-template-columns:26px repeat(4,max-content) minmax(0,1fr);column-gap:9px;padding:9px 0 10px}
.legs tbody th{grid-row:1/6}
.legs .from,.legs .to,.legs tfoot th{grid-column:2/-1}
.legs .from{padding-bottom:7px;min-height:1.4em}
.legs .to{padding-bottom:4px}
.legs .num{text-align:left;padding:0}
.legs .num[data-unit]:after{content:"\202f" attr(data-unit);color:var(--ink3)}
.legs tr{position:relative}
.legs .path{position:absolute;right:0;top:8px;padding:0;text-align:right}
.legs .from{padding-right:9em}
.legs .path small{max-width:9em}
.legs .path small{text-align:right}
.legs tfoot td:first-of-type{grid-column:2}
.timeline li{grid-template-columns:minmax(0,1fr);padding-left:22px}
.timeline .day{text-align:left}
.timeline li:before{left:0}
.timeline li:not(:last-child):after{left:4px}
}
@media (max-width:420px){.grades{grid-template-columns:1fr}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){
.n,.files a,.conflict{border:1px solid}
.chip:before,.dots,.timeline li:before{forced-color-adjust:none}
.map{forced-color-adjust:none}
}
@page{margin:16mm 15mm 18mm}
@media print{
html{font-size:14px;scroll-behavior:auto}
body{font-size:10.5pt;line-height:14.5pt}
.top,main,.foot{max-width:none;padding-left:0;padding-right:0}
.top nav,.skip,.downloads,.hint,.back,.map-figure .phone{display:none}
.head{padding:14pt 0 10pt}
h1{font-size:26pt;line-height:29pt}
h2{font-size:15pt;line-height:18pt;break-after:avoid}
h3,.lead2,summary,thead,thead tr{break-after:avoid}
.stand{font-size:12.5pt;line-height:17pt}
.kick,.chip,.facts,.timeline,.events,.lead2,.countries,.conflict,.map-figure figcaption,.under,.words{font-size:9pt;line-height:12pt}
.map-figure .wide{display:block;margin:0}
section{margin-bottom:22pt}
figure,tr,li,.facts>div,.conflict,.story{break-inside:avoid}
.prose p{orphans:3;widows:3;max-width:none}
.cols,.cols.even,.closeup .cols{gap:0 24pt}
table{font-size:8.5pt;line-height:11pt}
.tw,tbody tr:first-child,tfoot tr{break-before:avoid}
td,tbody th{padding-top:3pt;padding-bottom:3pt}
.legs tr{padding:2.5pt 0;grid-template-columns:26px minmax(0,1fr) minmax(0,1fr) 3.4em 3.9em 3.4em 3.8em 12em}
.legs .chip,.legs .note{font-size:inherit}
.legs td.note{line-height:11pt}
.foot{break-before:avoid}
article>:last-child,main>:last-child{margin-bottom:12pt}
tfoot{display:table-row-group}
.timeline.long,.sources ol{columns:2;column-gap:24pt}
.timeline .day{font-size:8.5pt;line-height:12pt}
.stories{grid-template-columns:repeat(3,minmax(0,1fr));gap:20pt 16pt}
.n,.chip:before,.dots,.timeline li:before,.timeline li:after{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details::details-content{content-visibility:visible;block-size:auto}
.sources a[href^=http]:after,.all-sources a[href^=http]:after{content:" " attr(href);font-size:7.5pt;color:var(--ink3);overflow-wrap:anywhere}
a{text-decoration-color:var(--rule)}
.foot{padding-bottom:0}
}
