/** Words of the results page for what is missing: in all files, or, where a filter or a period is chosen, in that part of them. */
export const resultsLackingLv = {
  lacking: {
    files: {
      time: 'Failos nav pavadītā laika.',
      scores: 'Failos nav rezultātu.',
      timeline: 'Failos nav teikts, kad kurss pabeigts.',
      modules: 'Failos nav ziņu par moduļiem vai mērķiem.',
      questions: 'Failos nav atbilžu.',
      tests: 'Failos nav pārbaužu atbilžu.',
      tries: 'Neviens fails nerāda, ka kāds būtu mēģinājis vairākkārt, vai tādu ir mazāk par pieciem.',
      gains: 'Failos nav piecu cilvēku ar diviem skaitļiem, ko salīdzināt.',
      retention:
        'Failos nav piecu cilvēku, kam būtu gan noslēguma pārbaudes, gan moduļa „Pēc trim mēnešiem” atbildes.',
      attitudes: 'Failos nav apgalvojumu, ko tie paši cilvēki vērtēja kursa sākumā un beigās.',
      groups: 'Failos nav grupu.',
      hardest: 'Failos nav pietiekami daudz atbilžu.',
      change: 'Failos nav piecu cilvēku, kam būtu vērtējumi vai rezultāti abās reizēs.',
    },
    selection: {
      time: 'Šai atlasei pavadītais laiks nav zināms.',
      scores: 'Šajā atlasē rezultātu nav.',
      timeline: 'Šai atlasei pabeigšanas dienas nav zināmas.',
      modules: 'Šai atlasei nav ziņu par moduļiem vai mērķiem.',
      questions: 'Šajā atlasē atbilžu nav.',
      tests: 'Šajā atlasē pārbaužu atbilžu nav.',
      tries: 'Šajā atlasē neviens nav mēģinājis vairākkārt, vai tādu ir pārāk maz, lai tos rādītu.',
      gains: 'Šajā atlasē nav pietiekami daudz cilvēku ar diviem skaitļiem, ko salīdzināt.',
      retention:
        'Šajā atlasē nav pietiekami daudz cilvēku, kam būtu gan noslēguma pārbaudes, gan moduļa „Pēc trim mēnešiem” atbildes.',
      attitudes: 'Šajā atlasē nav apgalvojumu, ko tie paši cilvēki vērtēja kursa sākumā un beigās.',
      groups: 'Šajā atlasē grupu nav.',
      hardest: 'Šajā atlasē nav pietiekami daudz atbilžu.',
      change: 'Šajā atlasē nav pietiekami daudz cilvēku, kam būtu vērtējumi vai rezultāti abās reizēs.',
    },
  },
};
