/**
 * A function of one text that answers each text once. Past `most` different texts it begins anew, so that it cannot
 * grow without end.
 */
export function remember<Answer>(ask: (text: string) => Answer, most = 20_000): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
