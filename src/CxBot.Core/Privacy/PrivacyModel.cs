using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Privacy;

internal sealed class PrivacyModel : IEntityTypeConfiguration<Forgetting>, IEntityTypeConfiguration<ForgottenAccount>
{
    public void Configure(EntityTypeBuilder<Forgetting> builder)
    {
        builder.HasKey(forgetting => forgetting.PersonId);
        builder.Property(forgetting => forgetting.PersonId).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ForgottenAccount> builder) => builder.HasKey(account => account.Hash);
}
