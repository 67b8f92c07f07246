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
}
