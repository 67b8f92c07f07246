namespace CxBot.Core.Chat;

/// <summary>A form sent by a person.</summary>
public sealed record FormSubmitted : Inbound
{
    /// <summary>The <see cref="Form.Id"/> of the form.</summary>
    public required string Form { get; init; }

    /// <summary>The form's <see cref="Form.State"/>, as it was when the form opened.</summary>
    public string State { get; init; } = "";

    /// <summary>What was filled in, by field id.</summary>
    public required FormAnswers Answers { get; init; }

    /// <summary>
    /// Whether the platform still shows the form and can keep it open, so that a fault of ours costs nobody their words: it is
    /// then answered, also where the reply itself is not carried.
    /// </summary>
    public bool StaysOpen { get; init; }
}
