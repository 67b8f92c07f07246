namespace CxBot.Teams.Wire;

/// <summary>
/// What a button of ours brings back, under the one key "cx" so that no input of a card can overwrite it. Execute and Submit
/// carry the same, so that old clients lose nothing.
/// </summary>
internal sealed record ActionData
{
    /// <summary>The neutral button's action, or one of the form's own verbs.</summary>
    public required string Verb { get; init; }

    public string? Value { get; init; }

    /// <summary>Of a form: which one.</summary>
    public string? Form { get; init; }

    /// <summary>Of a form: its state.</summary>
    public string? State { get; init; }

    /// <summary>Of a form: the inputs in which several people may be chosen; their values come parted by commas.</summary>
    public IReadOnlyList<string>? Several { get; init; }

    /// <summary>
    /// Of a button: it opens a form, as a dialog where the client knows dialogs. Where it does not, the press comes as a message
    /// and the form goes back as a message of its own.
    /// </summary>
    public bool? Opens { get; init; }

    /// <summary>Of a form: its message is nothing but this form, so what comes of it may take its place.</summary>
    public bool? Own { get; init; }

    /// <summary>Of a form: from where it was opened, sealed.</summary>
    public string? Origin { get; init; }

    /// <summary>
    /// Differs each time a card is rendered. Teams repeats an unanswered invoke under a new id; the same press then has the same
    /// revision, while a press on the card after an edit has a new one and is a new act.
    /// </summary>
    public required string Revision { get; init; }
}
