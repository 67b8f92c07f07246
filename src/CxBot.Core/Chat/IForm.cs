namespace CxBot.Core.Chat;

/// <summary>Handles one form's submissions.</summary>
public interface IForm : IHandler<FormSubmitted>
{
    /// <summary>The <see cref="Form.Id"/> it handles. A fixed string: open forms outlive releases.</summary>
    string Id { get; }
}
