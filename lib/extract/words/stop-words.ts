/** The commonest small words of the languages that the pipeline knows: enough to tell them apart, no more. */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that was for with his her they are have this from said',
  de: 'der die und das den nicht ist mit sich auf eine dem ein auch wird von sie',
  fr: 'les des et est une dans pour que qui sur pas avec son ses elle aux cette',
  es: 'los las que del una por con para su como pero fue ella mas este esta',
  pt: 'os que uma com nao por mais dos das foi ele ela seu sua para ao',
  it: 'il che di della per con una sono gli del non alla anche piu nel',
  nl: 'het een van en dat niet zijn voor met ook aan maar naar door deze',
  pl: 'nie sie jest na ze do ale jak od przez tak byla tego jej po dla',
};
