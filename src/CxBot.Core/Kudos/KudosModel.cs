using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Kudos;

internal sealed class KudosModel
    : IEntityTypeConfiguration<Kudo>,
        IEntityTypeConfiguration<KudoReceiver>,
        IEntityTypeConfiguration<KudoSecond>
{
    public void Configure(EntityTypeBuilder<Kudo> builder)
    {
        builder.HasIndex(kudo => new { kudo.GiverId, kudo.Day });
        builder.HasIndex(kudo => new { kudo.OrganisationId, kudo.GivenAt });
        builder.HasMany(kudo => kudo.Receivers).WithOne().HasForeignKey(receiver => receiver.KudoId);
    }

    public void Configure(EntityTypeBuilder<KudoReceiver> builder)
    {
        builder.HasKey(receiver => new { receiver.KudoId, receiver.PersonId });
        builder.HasIndex(receiver => receiver.PersonId);
    }

    public void Configure(EntityTypeBuilder<KudoSecond> builder)
    {
        builder.HasKey(second => new { second.KudoId, second.PersonId });
        builder.HasOne<Kudo>().WithMany().HasForeignKey(second => second.KudoId);
    }
}
