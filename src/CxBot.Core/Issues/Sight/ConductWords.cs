using System.Text.RegularExpressions;

namespace CxBot.Core.Issues.Sight;

/// <summary>
/// Tells from a report's words whether it seems to be about how a colleague behaved, so that confidence can be offered. It only
/// asks a question, so it would rather ask once too often.
/// </summary>
internal static partial class ConductWords
{
    public static bool Fit(string text) => Behaviour().IsMatch(text);

    [GeneratedRegex(
        """
            \b(?:
                rude(?:ly|ness)? | insult(?:s|ed|ing)? | (?:shout|yell|scream|swore|swear)(?:ed|s|ing)?\s+at | harass\w* | bull(?:y|ied|ying) | racis[tm]\w* | sexis[tm]\w* | sexual(?:ly)?
              | discriminat\w* | humiliat\w* | threaten(?:ed|s|ing)? | intimidat\w* | abus(?:e|ed|es|ive) | grop(?:ed|ing) | slur | mocked | made\s+fun\s+of
              | (?:stole|stealing|theft) | drunk | lied\s+to | unprofessional(?:ly)? | inappropriate(?:ly)? | condescending | disrespect\w*
              | my\s+(?:boss|manager|supervisor) | how\s+(?:we|he|she|they|i)\s+(?:\w+\s+)?treated
              | groser[oa]s? | grit[óo] | insult[óo] | acos\w* | racis(?:ta|mo) | maltrat\w* | amenaz\w* | humill\w* | discrimin\w*
              | unhöflich\w* | beleidig\w* | belästig\w* | angeschrien | angebrüllt | rassis\w* | gemobbt | mobbing | bedroht\w* | diskriminier\w* | respektlos\w*
            )\b
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Behaviour();
}
