using CxBot.Slack.Wire;

namespace CxBot.Slack;

/// <summary>Slack's "no" to a call of its Web API.</summary>
internal sealed class SlackException : Exception
{
    public SlackException(string method, string code, SlackResponse? response = null, TimeSpan? retryAfter = null, Exception? inner = null)
        : base($"Slack refused {method}: {code}", inner)
    {
        Method = method;
        Code = code;
        RetryAfter = retryAfter;
        Needed = response?.Needed;
        Provided = response?.Provided;
        Messages = response?.ResponseMetadata?.Messages ?? [];
    }

    /// <summary>The method that was called.</summary>
    public string Method { get; }

    /// <summary>Slack's code, or one of <see cref="SlackErrors"/> for what happened on the way.</summary>
    public string Code { get; }

    /// <summary>The scope that the token lacks.</summary>
    public string? Needed { get; }

    /// <summary>The scopes that the token has.</summary>
    public string? Provided { get; }

    /// <summary>What Slack says about the mistake, e.g. which block.</summary>
    public IReadOnlyList<string> Messages { get; }

    /// <summary>How long Slack wants to be left alone.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>What kind of "no" it is.</summary>
    public SlackTrouble Trouble => SlackErrors.Trouble(Code);
}
