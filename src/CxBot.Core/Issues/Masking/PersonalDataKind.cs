namespace CxBot.Core.Issues.Masking;

/// <summary>Kinds of data about a customer that nobody needs here.</summary>
public enum PersonalDataKind
{
    /// <summary>The number of a payment card.</summary>
    CardNumber,

    /// <summary>An international bank account number.</summary>
    AccountNumber,

    /// <summary>An e-mail address.</summary>
    EmailAddress,

    /// <summary>A phone number.</summary>
    PhoneNumber,
}
